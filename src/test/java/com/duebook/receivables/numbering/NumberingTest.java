package com.duebook.receivables.numbering;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Settings that would give a number twice, or none at all. */
@IntegrationTest
class NumberingTest {

    @Autowired Numbering numbering;
    @Autowired Books books;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspaces() {
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "INV", "INV-{yyyy}", "{00}-{00}", "{number}", "INV-{0000", "INV\t{0}", "a very long pattern indeed {0000}"})
    void refusesAPatternThatNumbersNothing(String pattern) {
        assertThat(refusal(pattern, 1)).isEqualTo("receivables.series.pattern");
    }

    @Test
    void refusesANumberThatWasGivenAlready() {
        var customer = books.customer(acme, "Payer Ltd");
        books.issued(acme, customer, eur(1_000));
        books.issued(acme, customer, eur(1_000));

        assertThat(refusal("INV-{yyyy}-{00000}", 2)).isEqualTo("receivables.series.next");
        assertThat(refusal("INV-{yyyy}-{00000}", -1)).isEqualTo("receivables.series.next");
        assertThat(refusal("INV-{yyyy}-{00000}", 0)).isEqualTo("receivables.series.next");
        assertThat(refusal("INV-{yyyy}-{00000}", 1_000_000_000)).isEqualTo("receivables.series.next.tooHigh");
    }

    @Test
    void goesOnFromANumberThatIsStillFree() {
        change("R{0000}", 70);
        var customer = books.customer(acme, "Payer Ltd");

        books.issued(acme, customer, eur(1_000));

        assertThat(workspaces.in(acme, () -> numbering.series(InvoiceKind.INVOICE)).example()).isEqualTo("R0071");
        assertThat(workspaces.in(bolt, () -> numbering.series(InvoiceKind.INVOICE)).next()).isEqualTo(1);
    }

    private String refusal(String pattern, long next) {
        return catchThrowableOfType(Refusal.class, () -> change(pattern, next)).key();
    }

    private void change(String pattern, long next) {
        workspaces.in(acme, () -> numbering.change(InvoiceKind.INVOICE, pattern, next));
    }
}
