package org.prongsai.attachment;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.prongsai.shared.ThaiText;

/** Names of files as they come from other computers, made safe to show and to save under. */
final class FileName {

    static final int LONGEST = 200;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control characters, those that turn the direction of text, and those that some file system reads as more. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}<>:\"|?*]");

    private static final Pattern OUTER_DOTS = Pattern.compile("^[. ]+|[. ]+$");

    private FileName() {}

    /** The name without folders and without what deceives or breaks, at most {@value #LONGEST} characters; never empty. */
    static String cleaned(String name) {
        var last = FOLDERS.matcher(name).replaceFirst("");
        var safe =
                UNSAFE.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("");
        var plain = OUTER_DOTS.matcher(ThaiText.singleSpaced(safe)).replaceAll("");
        return plain.isEmpty() ? "file" : shortened(plain);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        var end = LONGEST - ending.length();
        var whole = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
        return name.substring(0, whole).stripTrailing() + ending;
    }
}
