package com.duebook.receivables.credit;

import static com.duebook.receivables.Books.EUR;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.receivables.InvoiceTotals;
import com.duebook.receivables.LineDetails;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is credited in whatever parts, it comes to the cent to what was charged. */
class CreditBalanceTest {

    static final BigDecimal VAT = BigDecimal.valueOf(19);

    final List<LineDetails> invoice = new ArrayList<>();
    final List<List<BilledLine>> notes = new ArrayList<>();

    @Test
    void lastOfThreeTakesTheCentThatRoundingLeft() {
        invoice.add(line("Screw", "3", "0.99", VAT));

        assertThat(List.of(credit(1, "1"), credit(1, "1"), credit(1, "1"))).containsExactly(eur(118), eur(118), eur(117));
        assertThat(balance().left()).isEqualTo(eur(0));
        assertRefused("receivables.credit.nothingLeft", balance().rest());
    }

    @Test
    void netThatDoesNotDivideIsTakenBackToTheCent() {
        invoice.add(line("Nail", "3", "0.335", BigDecimal.ZERO));

        assertThat(credit(1, "1").plus(credit(1, "1")).plus(credit(1, "1"))).isEqualTo(eur(101));
    }

    @Test
    void manySmallPiecesNeverRunOutBeforeTheLast() {
        invoice.add(line("Washer", "100", "0.335", VAT));
        var sum = eur(0);
        for (var piece = 0; piece < 100; piece++) {
            sum = sum.plus(credit(1, "1"));
        }

        assertThat(sum).isEqualTo(InvoiceTotals.of(invoice, EUR).total());
    }

    @Test
    void nothingChosenIsNothing() {
        invoice.add(line("Screw", "3", "0.99", VAT));

        assertRefused("receivables.credit.nothing", List.of());
        assertRefused("receivables.credit.quantity", List.of(new CreditLine(1, BigDecimal.ZERO)));
    }

    @Test
    void takesNoMoreOfALineThanIsLeftWhateverIsLeftOfOthers() {
        invoice.add(line("Cheap", "3", "1", VAT));
        invoice.add(line("Dear", "1", "1000", VAT));
        credit(1, "2");

        assertRefused("receivables.credit.quantity", List.of(new CreditLine(1, BigDecimal.TWO)));
        assertRefused("receivables.credit.quantity", List.of(new CreditLine(1, new BigDecimal("-1"))));
        assertRefused("receivables.credit.quantity",
                List.of(new CreditLine(1, BigDecimal.ONE), new CreditLine(1, BigDecimal.ONE)));
        assertRefused("receivables.credit.tooMuch", List.of(new CreditLine(3, BigDecimal.ONE)));
        assertThat(balance().lines().getFirst().quantity()).isEqualByComparingTo("1");
        assertThat(balance().rest()).hasSize(2);
    }

    /** What a discount line took off at a rate was never charged at it. */
    @Test
    void takesNoMoreOfARateThanWasChargedAtIt() {
        invoice.add(line("Goods", "1", "100", VAT));
        invoice.add(line("Discount", "1", "-10", VAT));
        invoice.add(line("Books", "1", "100", BigDecimal.valueOf(7)));

        assertRefused("receivables.credit.tooMuch", List.of(new CreditLine(1, BigDecimal.ONE)));
        assertRefused("receivables.credit.tooMuch", List.of(new CreditLine(2, BigDecimal.ONE)));
        assertThat(credit(balance().rest())).isEqualTo(InvoiceTotals.of(invoice, EUR).total());
    }

    /** Before lines said what they correct, they repeated it. */
    @Test
    void oldCreditNotesCountForTheLineThatTheyRepeat() {
        invoice.add(line("Screw", "3", "0.99", VAT));
        invoice.add(line("Nail", "5", "0.10", VAT));
        var old = line("Nail", "2", "0.10", VAT);
        notes.add(List.of(new BilledLine(old, old.net(EUR), null, null)));

        assertThat(balance().lines()).extracting(left -> left.quantity().intValue()).containsExactly(3, 3);
        assertThat(balance().left()).isEqualTo(InvoiceTotals.of(invoice, EUR).total().minus(eur(24)));
    }

    @Test
    void anyOrderOfAnyPartsComesToWhatWasCharged() {
        var random = new Random(20_261_129);
        for (var round = 0; round < 300; round++) {
            invoice.clear();
            notes.clear();
            for (var at = 0; at <= random.nextInt(4); at++) {
                invoice.add(line("Line " + at, String.valueOf(1 + random.nextInt(6)),
                        BigDecimal.valueOf(1 + random.nextInt(99_999), 3).toString(),
                        List.of(BigDecimal.ZERO, BigDecimal.valueOf(7), VAT, new BigDecimal("8.875")).get(random.nextInt(4))));
            }
            var sum = eur(0);
            while (!balance().rest().isEmpty()) {
                var rest = balance().rest();
                var one = rest.get(random.nextInt(rest.size()));
                sum = sum.plus(creditAtLeast(one.position()));
            }
            assertThat(sum).isEqualTo(InvoiceTotals.of(invoice, EUR).total());
            assertThat(balance().left()).isEqualTo(eur(0));
        }
    }

    /** One piece, and more where one is worth less than a cent. */
    private Money creditAtLeast(int position) {
        var left = balance().lines().get(position - 1).quantity().intValue();
        for (var pieces = 1;; pieces++) {
            try {
                return credit(position, String.valueOf(pieces));
            } catch (Refusal worthNothing) {
                if (pieces >= left) {
                    return credit(balance().rest());
                }
            }
        }
    }

    private Money credit(int position, String quantity) {
        return credit(List.of(new CreditLine(position, new BigDecimal(quantity))));
    }

    private Money credit(List<CreditLine> lines) {
        var note = balance().take(lines);
        notes.add(note);
        return InvoiceTotals.billed(note, EUR).total();
    }

    private CreditBalance balance() {
        return CreditBalance.of(EUR, invoice, notes);
    }

    private void assertRefused(String key, List<CreditLine> lines) {
        assertThatThrownBy(() -> balance().take(lines)).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private static LineDetails line(String text, String quantity, String price, BigDecimal rate) {
        return new LineDetails(text, new BigDecimal(quantity), new BigDecimal(price), rate);
    }
}
