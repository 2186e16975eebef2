package org.prongsai.access;

import static java.util.Map.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.measure.YearRecord;
import org.prongsai.paper.DocxTemplate;
import org.prongsai.paper.PaperFormat;
import org.prongsai.publication.IdentityService;
import org.prongsai.publication.PaperChoices;
import org.prongsai.publication.PaperKind;
import org.prongsai.publication.PaperPress;
import org.prongsai.publication.PaperService;
import org.prongsai.publication.PaperTemplates;
import org.prongsai.publication.PublishedPapers;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.Plan;
import org.prongsai.testing.SampleFiles;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** The official papers. */
final class PublicationCalls implements ServiceCalls {

    private static final int YEAR = Plan.YEAR;
    private static final PaperChoices PAPER = PaperChoices.usual(PaperKind.PLAN, YEAR);

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var identities = application.getBean(IdentityService.class);
        var papers = application.getBean(PaperService.class);
        var press = application.getBean(PaperPress.class);
        var templates = application.getBean(PaperTemplates.class);
        var template = file("a.docx", DocxTemplate.delivered());
        var published = application.getBean(PublishedPapers.class);
        var record = application.getBean(YearRecord.class);
        var identity = SystemUser.call(identities::identity);
        return Map.ofEntries(
                entry("YearRecord.ofYear", () -> record.ofYear(YEAR)),
                entry("IdentityService.identity", identities::identity),
                entry("IdentityService.save", () -> identities.save(identity)),
                entry(
                        "IdentityService.takeEmblem",
                        () -> identities.takeEmblem(file("a.png", SampleFiles.png()), identity.version())),
                entry("IdentityService.removeEmblem", () -> identities.removeEmblem(identity.version())),
                entry("PaperService.make", () -> papers.make(PAPER)),
                entry("PaperService.readiness", () -> papers.readiness(PaperKind.PLAN, YEAR)),
                entry("PaperPress.prepare", () -> press.prepare(PaperFormat.TXT).close()),
                entry("PaperPress.print", () -> {
                    try (var making = press.prepare(PaperFormat.TXT)) {
                        press.print(making, PAPER, PaperFormat.TXT);
                    }
                }),
                entry("PaperPress.preview", () -> preview(press)),
                entry("PaperTemplates.all", templates::all),
                entry("PaperTemplates.content", () -> templates.content(PaperKind.PLAN)),
                entry("PaperTemplates.problems", () -> templates.problems(template)),
                entry("PaperTemplates.take", () -> templates.take(PaperKind.PLAN, template, 0)),
                entry("PaperTemplates.remove", () -> templates.remove(PaperKind.PLAN, 0)),
                entry("PublishedPapers.page", () -> published.page(YEAR, PageRequest.of(0, 10))),
                entry("PublishedPapers.count", () -> published.count(YEAR)),
                entry("PublishedPapers.file", () -> published.file(4711)),
                entry(
                        "PublishedPapers.publish",
                        () -> published.publish(
                                PAPER,
                                file("a.pdf", SampleFiles.pdf()),
                                SystemUser.call(() -> papers.make(PAPER).fingerprint()))));
    }

    private static void preview(PaperPress press) {
        try {
            press.preview(PAPER, new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IncomingFile file(String name, byte[] content) {
        try {
            var copy = Files.createTempFile("prongsai-test", name);
            copy.toFile().deleteOnExit();
            return IncomingFile.check(name, Files.write(copy, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
