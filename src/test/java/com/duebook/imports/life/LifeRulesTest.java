package com.duebook.imports.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.imports.life.LifeRules.Where;
import com.duebook.money.Money;
import com.duebook.receivables.Books;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifeRulesTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    static final LocalDate ISSUED = LocalDate.of(2026, 9, 1);
    static final LocalDate DUE = LocalDate.of(2026, 10, 1);

    /** Of an invoice of 1 September, due on 1 October, looked at on 28 November 2026. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        // total | kind | status | open | paid | settled on || what it becomes, open, day of what is settled
        "100 | - | - | - | - | - | OPEN 100.00",
        "100 | - | - | 100 | - | - | OPEN 100.00",
        "100 | - | Overdue by 58 days | 30 | - | - | PARTLY_PAID 30.00 2026-10-01 (taken for it)",
        "100 | Invoice | - | 30 | - | 2026-09-20 | PARTLY_PAID 30.00 2026-09-20",
        "100 | - | - | - | 70 | 2026-09-20 | PARTLY_PAID 30.00 2026-09-20",
        "100 | - | - | - | 0 | - | OPEN 100.00",
        "100 | - | Closed | 0 | - | - | PAID 0.00 2026-10-01 (taken for it)",
        "100 | - | Bezahlt | - | - | 2026-09-20 | PAID 0.00 2026-09-20",
        "100 | - | - | - | - | 2026-09-20 | PAID 0.00 2026-09-20",
        "100 | - | - | 0 | 100 | - | PAID 0.00 2026-10-01 (taken for it)",
        "100 | - | Void | 100 | - | - | VOID 0.00",
        "100 | - | Storniert | - | - | - | VOID 0.00",
        "100 | - | 作废 | - | - | - | VOID 0.00",
        "100 | - | Draft | 100 | - | - | DRAFT 0.00",
        "100 | - | Bad debt | 0 | 40 | - | WRITTEN_OFF 0.00 2026-10-01 (taken for it)",
        "-100 | - | - | - | - | - | CREDIT_NOTE 100.00",
        "-100 | - | - | -40 | - | - | CREDIT_NOTE 40.00 2026-10-01 (taken for it)",
        "100 | Gutschrift | - | - | - | - | CREDIT_NOTE 100.00",
        "100 | - | Credit note | 0 | - | - | CREDIT_NOTE 0.00 2026-10-01 (taken for it)",
        "-100 | Payment | - | - | - | - | CREDIT 100.00",
        "100 | 收款 | - | - | - | - | CREDIT 100.00",
        "-100 | DZ | - | - | - | 2026-10-15 | APPLIED 0.00 2026-10-15",
        "-100 | Credit Memo | Voided | - | - | - | VOID_CREDIT 0.00"
    })
    void tellWhatAnItemBecomes(String total, @Nullable String kind, @Nullable String status, @Nullable String open,
            @Nullable String paid, @Nullable String settledOn, String expected) {
        var facts = facts(total, kind, status, open, paid, settledOn);

        assertThat(LifeRules.faults(facts)).isEmpty();
        var life = LifeRules.life(facts);
        var settled = life.open().equals(life.total()) || life.became() == Became.VOID || life.became() == Became.DRAFT
                || life.became() == Became.VOID_CREDIT;
        assertThat(life.became() + " " + life.open().amount() + (settled ? "" : " " + life.settledOn())
                + (settled || life.dated() ? "" : " (taken for it)")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "0 | - | - | - | - | - | AMOUNT imports.fault.zero",
        "100 | - | - | 100.01 | - | - | OPEN imports.fault.openAboveTotal",
        "-100 | - | - | -100.01 | - | - | OPEN imports.fault.openAboveTotal",
        "100 | - | - | -5 | - | - | OPEN imports.fault.negativePart",
        "100 | - | - | - | 100.01 | - | PAID imports.fault.paidAboveTotal",
        "100 | - | - | 60 | 60 | - | OPEN imports.fault.openAndPaid",
        "100 | - | Partially paid | - | - | - | STATUS imports.fault.partlyPaid",
        "100 | - | Teilbezahlt | - | - | 2026-09-20 | STATUS imports.fault.partlyPaid",
        "100 | - | Paid | 38 | - | - | STATUS imports.fault.paidButOpen",
        "100 | - | Credited | 38 | - | - | STATUS imports.fault.paidButOpen",
        "100 | - | - | 100 | - | 2026-09-20 | SETTLED_ON imports.fault.paidButAllOpen",
        "100 | - | - | - | - | 2026-11-29 | SETTLED_ON imports.fault.paidInFuture",
        "100 | - | - | - | - | 1969-12-31 | SETTLED_ON imports.fault.longAgo"
    })
    void findWhatCannotBe(String total, @Nullable String kind, @Nullable String status, @Nullable String open,
            @Nullable String paid, @Nullable String settledOn, String expected) {
        assertThat(LifeRules.faults(facts(total, kind, status, open, paid, settledOn)))
                .extracting(fault -> fault.where() + " " + fault.key()).containsExactly(expected);
    }

    /** Of an invoice over 100. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        // status | open | paid | credited | written off || open, paid, credited, written off
        "- | 0 | - | 40 | - | PAID 0.00 60.00 40.00 0.00",
        "- | - | - | 40 | - | OPEN 60.00 0.00 40.00 0.00",
        "- | - | 10 | 40 | - | PARTLY_PAID 50.00 10.00 40.00 0.00",
        "- | 0 | - | 100 | - | CREDITED 0.00 0.00 100.00 0.00",
        "Paid | - | - | 100 | - | CREDITED 0.00 0.00 100.00 0.00",
        "Credited | - | - | - | - | CREDITED 0.00 0.00 100.00 0.00",
        "Gutgeschrieben | 0 | - | - | - | CREDITED 0.00 0.00 100.00 0.00",
        "Credited | - | 30 | - | - | PAID 0.00 30.00 70.00 0.00",
        "- | 0 | - | 60 | 40 | CREDITED 0.00 0.00 60.00 40.00",
        "- | - | 60 | 40 | - | PAID 0.00 60.00 40.00 0.00",
        "- | 25 | - | 40 | - | PARTLY_PAID 25.00 35.00 40.00 0.00",
        "Written off | 0 | - | - | 70 | WRITTEN_OFF 0.00 30.00 0.00 70.00",
        "Written off | - | - | 10 | - | WRITTEN_OFF 0.00 0.00 10.00 90.00",
        "- | 0 | - | 10 | 70 | WRITTEN_OFF 0.00 20.00 10.00 70.00"
    })
    void tellWhatWasNotSettledByMoney(@Nullable String status, @Nullable String open, @Nullable String paid,
            @Nullable String credited, @Nullable String writtenOff, String expected) {
        var facts = new ItemFacts("A-1", Books.eur(100_00), null, status == null ? null : ItemStatus.read(status).orElseThrow(),
                money(open), money(paid), money(credited), money(writtenOff), null, ISSUED, DUE, TODAY);

        assertThat(LifeRules.faults(facts)).isEmpty();
        var life = LifeRules.life(facts);
        assertThat("%s %s %s %s %s".formatted(life.became(), life.open().amount(), life.paid().amount(),
                life.credited().amount(), life.writtenOff().amount())).isEqualTo(expected);
    }

    @Test
    void findMoreSettledThanThereWas() {
        assertThat(LifeRules.faults(new ItemFacts("A-1", Books.eur(100_00), null, null, Books.eur(50_00), null,
                Books.eur(51_00), null, null, ISSUED, DUE, TODAY))).extracting(LifeRules.Fault::where).containsExactly(Where.OPEN);
        assertThat(LifeRules.faults(new ItemFacts("A-1", Books.eur(100_00), null, null, Books.eur(50_00), null,
                null, Books.eur(50_00), null, ISSUED, DUE, TODAY))).extracting(LifeRules.Fault::where)
                .containsExactly(Where.WRITTEN_OFF);
    }

    @Test
    void findDatesThatNobodyMeant() {
        assertThat(of(LocalDate.of(1969, 12, 31), LocalDate.of(1970, 1, 30))).isEqualTo("ISSUED_ON imports.fault.longAgo");
        assertThat(of(TODAY.plusMonths(18).plusDays(1), TODAY.plusYears(2))).isEqualTo("ISSUED_ON imports.fault.farAhead");
        assertThat(of(ISSUED, ISSUED.minusDays(1))).isEqualTo("DUE_ON imports.fault.dueBeforeIssue");
        assertThat(of(ISSUED, LocalDate.of(9999, 12, 31))).isEqualTo("DUE_ON imports.fault.dueTooLate");
        assertThat(of(TODAY.plusMonths(18), TODAY.plusYears(2))).isEmpty();
        assertThat(of(ISSUED, ISSUED.plusYears(10))).isEmpty();
    }

    @Test
    void takeANegativeRowForMoneyWhereItsNumberSaysSo() {
        assertThat(ItemKind.ofNegative("B02-PMT1")).isEqualTo(ItemKind.PAYMENT);
        assertThat(ItemKind.ofNegative("PMT-17")).isEqualTo(ItemKind.PAYMENT);
        assertThat(ItemKind.ofNegative("Payment 17")).isEqualTo(ItemKind.PAYMENT);
        assertThat(ItemKind.ofNegative("B02-CN1")).isEqualTo(ItemKind.CREDIT_NOTE);
        assertThat(ItemKind.ofNegative("PAYNE-17")).isEqualTo(ItemKind.CREDIT_NOTE);
    }

    @Test
    void aDayOfPaymentThatIsUnknownIsNeverInTheFuture() {
        var facts =
                new ItemFacts("A-1", Books.eur(100), null, ItemStatus.PAID, null, null, null, null, null, TODAY, TODAY.plusDays(30), TODAY);

        assertThat(LifeRules.life(facts).settledOn()).isEqualTo(TODAY);
    }

    /** Our own lists are read again in the language that they were written in. */
    @ParameterizedTest
    @EnumSource(InvoiceStatus.class)
    void understandOurOwnWords(InvoiceStatus status) {
        for (var language : Texts.LOCALES) {
            assertThat(ItemStatus.read(new Texts().get("receivables.status." + status, language)))
                    .as("%s in %s", status, language).isPresent();
        }
    }

    @Test
    void knowNoWordTwice() {
        for (var words : List.of(
                Arrays.stream(ItemStatus.values()).flatMap(it -> it.words().stream()).toList(),
                Arrays.stream(ItemKind.values()).flatMap(it -> it.words().stream()).toList())) {
            assertThat(words.stream().map(ImportWords::plain).collect(Collectors.toSet())).hasSameSizeAs(words);
            assertThat(words).allSatisfy(word -> assertThat(ImportWords.plain(word)).isEqualTo(word));
        }
        assertThat(ItemStatus.read("Whatever")).isEmpty();
        assertThat(ItemKind.read("Journal entry")).isEmpty();
    }

    private static String of(LocalDate issued, LocalDate due) {
        return LifeRules.faults(new ItemFacts("A-1", Books.eur(100), null, null, null, null, null, null, null, issued, due, TODAY)).stream()
                .map(fault -> fault.where() + " " + fault.key()).collect(Collectors.joining(", "));
    }

    private static ItemFacts facts(String total, @Nullable String kind, @Nullable String status, @Nullable String open,
            @Nullable String paid, @Nullable String settledOn) {
        return new ItemFacts("A-1", Objects.requireNonNull(money(total)), kind == null ? null : ItemKind.read(kind).orElseThrow(),
                status == null ? null : ItemStatus.read(status).orElseThrow(), money(open), money(paid), null, null,
                settledOn == null ? null : LocalDate.parse(settledOn), ISSUED, DUE, TODAY);
    }

    private static @Nullable Money money(@Nullable String amount) {
        return amount == null ? null : Money.exactly(new BigDecimal(amount), Books.EUR);
    }
}
