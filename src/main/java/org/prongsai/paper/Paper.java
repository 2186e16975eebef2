package org.prongsai.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.Sha256;

/**
 * A paper to be printed on landscape A4, the same in every format. All its texts are final, in the language and the digits of the
 * reader.
 *
 * @param title what the document is called by a reader's software
 * @param emblem above the heading; null for none
 * @param heading lines in the middle above the table: the paper's name, which is the largest, its year, the agency, and where that is, as
 *     far as there are
 * @param table the paper's main table
 * @param charts after the table, in their order
 * @param appendix a table after the charts; null for none
 * @param closing lines below everything, such as when and where it was published
 * @param signatories who signs, from left to right
 * @param mark what stands across each page of a paper that is not final, such as DRAFT; null for none
 * @param data the paper's facts in the form that an import reads back exactly; attached to a PDF
 */
public record Paper(
        String title,
        @Nullable Emblem emblem,
        List<String> heading,
        PaperTable table,
        List<PaperChart> charts,
        @Nullable PaperTable appendix,
        List<String> closing,
        List<Signatory> signatories,
        @Nullable String mark,
        String data) {

    public Paper {
        heading = List.copyOf(heading);
        charts = List.copyOf(charts);
        closing = List.copyOf(closing);
        signatories = List.copyOf(signatories);
    }

    /** Stands for all that it says and shows: another one means another paper. */
    public String fingerprint() {
        var picture = emblem == null ? "" : emblem.description() + Sha256.of(emblem.image());
        return Sha256.of(Stream.of(title, picture, heading, table, charts, appendix, closing, signatories, mark, data)
                .map(String::valueOf)
                .collect(Collectors.joining("\n")));
    }
}
