package org.prongsai.paper;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Looks for what a template would run or fetch on the computer of whoever opens a paper made from it. */
final class TemplateSafety {

    private static final List<String> ACTIVE_TYPES = List.of("macroenabled", "vbaproject", "activex", "oleobject");
    private static final Set<String> ACTIVE_RELATIONS =
            Set.of("vbaProject", "control", "oleObject", "aFChunk", "attachedToolbars", "keyMapCustomizations");
    private static final Set<String> HARMLESS_SCHEMES = Set.of("http", "https", "mailto");

    private TemplateSafety() {}

    static List<TemplateProblem> problems(OPCPackage file) throws InvalidFormatException {
        var relations = new ArrayList<PackageRelationship>();
        file.getRelationships().forEach(relations::add);
        var active = false;
        for (var part : file.getParts()) {
            active |= isActive(part);
            if (!part.isRelationshipPart()) {
                part.getRelationships().forEach(relations::add);
            }
        }
        active |= relations.stream().anyMatch(each -> ACTIVE_RELATIONS.contains(kind(each)));
        var external = relations.stream()
                .filter(TemplateSafety::fetches)
                .map(each -> new TemplateProblem(
                        TemplateProblem.Kind.EXTERNAL, each.getTargetURI().toString()));
        return Stream.concat(
                        active ? Stream.of(new TemplateProblem(TemplateProblem.Kind.ACTIVE, "")) : Stream.empty(),
                        external)
                .distinct()
                .toList();
    }

    private static boolean isActive(PackagePart part) {
        var type = part.getContentType().toLowerCase(Locale.ROOT);
        return ACTIVE_TYPES.stream().anyMatch(type::contains);
    }

    /** A link is only followed by who clicks it. */
    private static boolean fetches(PackageRelationship relation) {
        return relation.getTargetMode() == TargetMode.EXTERNAL
                && !(kind(relation).equals("hyperlink") && isHarmless(relation.getTargetURI()));
    }

    private static boolean isHarmless(URI address) {
        return address.getScheme() != null
                && HARMLESS_SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
    }

    private static String kind(PackageRelationship relation) {
        var type = relation.getRelationshipType();
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
