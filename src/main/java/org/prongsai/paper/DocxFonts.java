package org.prongsai.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Puts Sarabun into a document, so that it looks the same where the font is not installed. */
final class DocxFonts {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
    private static final String KEY = "6F1D2A54-8C3B-4E70-9A15-C2D4E6F80B37";
    private static final int VEILED = 32;
    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <w:font w:name="%1$s"><w:charset w:val="DE"/><w:family w:val="auto"/><w:pitch w:val="variable"/>\
            <w:embedRegular r:id="%2$s" w:fontKey="{%4$s}"/><w:embedBold r:id="%3$s" w:fontKey="{%4$s}"/>\
            </w:font></w:fonts>""";

    private DocxFonts() {}

    /** To be called once a document, and only where it has no fonts of its own. */
    static void embed(XWPFDocument document) throws IOException, InvalidFormatException {
        var table = part(document, "/word/fontTable.xml", TYPES + "wordprocessingml.fontTable+xml");
        document.getPackagePart().addRelationship(table.getPartName(), TargetMode.INTERNAL, RELATIONS + "fontTable");
        var regular = font(document, table, "Sarabun-Regular.ttf", 1);
        var bold = font(document, table, "Sarabun-Bold.ttf", 2);
        try (var out = table.getOutputStream()) {
            out.write(TABLE.formatted(DocxText.FONT, regular, bold, KEY).getBytes(StandardCharsets.UTF_8));
        }
        document.getSettings().getCTSettings().addNewEmbedTrueTypeFonts();
    }

    private static String font(XWPFDocument document, PackagePart table, String file, int number)
            throws IOException, InvalidFormatException {
        var part = part(document, "/word/fonts/font" + number + ".odttf", TYPES + "obfuscatedFont");
        try (var in = BundledFonts.open(file);
                var out = part.getOutputStream()) {
            out.write(veiled(in.readAllBytes()));
        }
        return table.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + "font")
                .getId();
    }

    /** The format wants a font's first bytes mixed with the bytes of a key, the last of them first. */
    static byte[] veiled(byte[] font) {
        var key = HexFormat.of().parseHex(KEY.replace("-", ""));
        for (var i = 0; i < VEILED; i++) {
            font[i] ^= key[key.length - 1 - i % key.length];
        }
        return font;
    }

    private static PackagePart part(XWPFDocument document, String name, String type) throws InvalidFormatException {
        PackagePartName partName = PackagingURIHelper.createPartName(name);
        return document.getPackage().createPart(partName, type);
    }
}
