package org.prongsai.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.paper.Signatory;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.prongsai.testing.SampleFiles;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

abstract class IdentityContract extends PaperFixture {

    private static final Signatory MAYOR = new Signatory("นายตัวอย่าง ใจดี", "นายกเทศมนตรี");

    @Autowired
    private IdentityService identities;

    @Autowired
    private StatementCounter counter;

    @Test
    void as_long_as_nobody_said_otherwise_it_is_the_name_of_the_installation() {
        assertThat(identity().agency()).isNotBlank();
        assertThat(identity().signatories()).isEmpty();
    }

    @Test
    void what_an_administrator_says_is_kept_with_who_signs_in_order() {
        var clerk = new Signatory("", "ปลัดเทศบาล");

        save("เทศบาลตำบลสมมุติ", List.of(clerk, MAYOR), identity().version());

        assertThat(identity().agency()).isEqualTo("เทศบาลตำบลสมมุติ");
        assertThat(identity().signatories()).containsExactly(clerk, MAYOR);
        assertThat(database.rows("audit_entry where object_type = 'paperIdentity'"))
                .isOne();
    }

    @Test
    void the_second_of_two_is_told_and_nothing_is_overwritten() {
        var seen = identity().version();
        save("เทศบาลหนึ่ง", List.of(), seen);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> save("เทศบาลสอง", List.of(), seen));
        assertThat(identity().agency()).isEqualTo("เทศบาลหนึ่ง");
    }

    @ParameterizedTest(name = "name of {0} characters, {1} signatories, post “{2}”: {3}")
    @CsvSource({
        "0, 0, x, identity.refused.agency",
        "201, 0, x, identity.refused.long",
        "9, 5, x, identity.refused.signatories",
        "9, 1, '', identity.refused.post"
    })
    void what_cannot_be_printed_is_refused(int name, int signatories, String post, String key) {
        var given = Collections.nCopies(signatories, new Signatory("ก", post));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> save("ก".repeat(name), given, identity().version()))
                .returns(key, RefusedException::messageKey);
    }

    @Test
    void an_emblem_takes_the_place_of_the_one_before_and_can_be_removed() {
        emblem("first.png", SampleFiles.png());
        emblem("second.jpg", SampleFiles.jpeg());

        assertThat(identity().emblem()).isNotNull();
        assertThat(identity().emblem().name()).isEqualTo("second.jpg");
        assertThat(database.rows("attachment_part")).isOne();

        Acting.as(admin, () -> identities.removeEmblem(identity().version()));

        assertThat(identity().emblem()).isNull();
        assertThat(database.rows("attachment_part")).isZero();
    }

    @Test
    void an_emblem_is_a_picture() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> emblem("emblem.pdf", SampleFiles.pdf()))
                .returns("identity.refused.emblem", RefusedException::messageKey);
    }

    @Test
    void an_emblem_that_would_unpack_into_more_than_the_memory_holds_is_refused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> emblem("emblem.png", SampleFiles.pngSaying(20_000, 20_000)))
                .returns("identity.refused.emblem.dots", RefusedException::messageKey);
        assertThat(database.rows("attachment_part")).isZero();
    }

    @Test
    void saving_takes_few_statements() {
        var seen = identity().version();

        counter.count(() -> save("เทศบาล", List.of(MAYOR), seen)).assertAtMost(5);
    }

    private Identity identity() {
        return Acting.as(admin, identities::identity);
    }

    private void save(String agency, List<Signatory> signatories, int version) {
        Acting.as(admin, () -> identities.save(new Identity(agency, "", signatories, null, version)));
    }

    private void emblem(String name, byte[] content) {
        var version = identity().version();
        Acting.as(admin, () -> identities.takeEmblem(file(name, content), version));
    }
}
