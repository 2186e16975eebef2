package org.prongsai.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.prongsai.paper.TemplateProblem.Kind;

/**
 * A document of Word with placeholders such as {@code {{table}}}, from which papers are made: a {@linkplain TemplateBlock block} takes
 * the place of a paragraph of the text that holds nothing else, a {@linkplain TemplateText text} may stand anywhere.
 */
public final class DocxTemplate {

    private static final int POINTS = 14;
    private static final byte[] DELIVERED = make();

    private DocxTemplate() {}

    /** The template that papers are made from where the municipality has none of its own. */
    public static byte[] delivered() {
        return DELIVERED.clone();
    }

    /** Why a file cannot be used as a template, all that is found; empty where it can. */
    public static List<TemplateProblem> check(byte[] content) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            var unsafe = TemplateSafety.problems(document.getPackage());
            return unsafe.isEmpty() ? misread(document) : unsafe;
        } catch (IOException | InvalidFormatException | RuntimeException damaged) {
            return List.of(new TemplateProblem(Kind.DAMAGED, ""));
        }
    }

    private static List<TemplateProblem> misread(XWPFDocument document) {
        var places = places(document);
        var problems = new ArrayList<TemplateProblem>();
        var names = pieces(document).flatMap(each -> each.names().stream()).toList();
        if (!names.contains(TemplateBlock.HEADING.placeholder()) && !names.contains(TemplateText.TITLE.placeholder())) {
            problems.add(TemplateProblem.placeholder(Kind.MISSING, TemplateBlock.HEADING.placeholder()));
        }
        if (!names.contains(TemplateBlock.TABLE.placeholder())) {
            problems.add(TemplateProblem.placeholder(Kind.MISSING, TemplateBlock.TABLE.placeholder()));
        }
        names.stream()
                .filter(name -> TemplateBlock.of(name).isEmpty()
                        && TemplateText.of(name).isEmpty())
                .map(name -> TemplateProblem.placeholder(Kind.UNKNOWN, name))
                .forEach(problems::add);
        pieces(document)
                .filter(each -> places.stream().noneMatch(place -> each.isOf(place.paragraph())))
                .flatMap(each -> each.names().stream())
                .filter(name -> TemplateBlock.of(name).isPresent())
                .map(name -> TemplateProblem.placeholder(Kind.MISPLACED, name))
                .forEach(problems::add);
        return problems.stream().distinct().toList();
    }

    /** Where blocks are to be put, in their order. */
    static List<DocxPlace> places(XWPFDocument document) {
        return document.getParagraphs().stream()
                .flatMap(paragraph -> DocxPieces.in(paragraph.getCTP()).stream()
                        .filter(pieces -> pieces.isOf(paragraph.getCTP()))
                        .flatMap(pieces -> TemplateBlock.of(pieces.only()).stream()
                                .map(block -> new DocxPlace(document, paragraph.getCTP(), pieces, block))))
                .toList();
    }

    /** Puts the texts of a paper into all of a document. */
    static void fill(XWPFDocument document, Paper paper) {
        Map<String, String> texts = Stream.of(TemplateText.values())
                .collect(Collectors.toMap(TemplateText::placeholder, text -> text.of(paper)));
        pieces(document).forEach(each -> each.fill(texts::get));
    }

    private static Stream<DocxPieces> pieces(XWPFDocument document) {
        var margins = Stream.concat(document.getHeaderList().stream(), document.getFooterList().stream());
        return Stream.<XmlObject>concat(Stream.of(document.getDocument()), margins.map(each -> each._getHdrFtr()))
                .flatMap(part -> DocxPieces.in(part).stream());
    }

    private static byte[] make() {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            DocxFonts.embed(document);
            DocxPage.layOut(document);
            for (var block : TemplateBlock.values()) {
                var placeholder = "{{" + block.placeholder() + "}}";
                DocxText.paragraph(document, ParagraphAlignment.CENTER, placeholder, POINTS, false);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
