package com.duebook.receivables.issued;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.customers.Address;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.problem.NotFound;
import com.duebook.money.Money;
import com.duebook.receivables.Books;
import com.duebook.receivables.InvoicePapers;
import com.duebook.receivables.Receivables;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.LegalAddress;
import com.duebook.workspace.Logos;
import com.duebook.workspace.WorkspaceSettings;
import com.duebook.workspace.Workspaces;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever becomes of the parties afterwards, what was issued says what it said. */
@IntegrationTest
class IssuedPapersTest {

    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired Books books;
    @Autowired Customers customers;
    @Autowired Receivables receivables;
    @Autowired Workspaces settings;
    @Autowired Logos logos;
    @Autowired InvoicePapers papers;
    @Autowired IssuedPapers issued;
    @Autowired TenantJdbc jdbc;

    UUID acme;
    UUID bolt;
    UUID customer;
    UUID invoice;

    @BeforeEach
    void anInvoiceWithEverythingOnIt() {
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        customer = books.customer(acme, "Harbor Ltd");
        change(it -> it.company("Acme Tools", new LegalAddress("Torstraße 1", "10115", "Berlin", null, "DE"), "DE123456789", null));
        change(it -> it.bank(new BankDetails(null, "DE89370400440532013000", null, null)));
        rename("Harbor Ltd", "Kai 3", "DE811907980", Locale.ENGLISH);
        invoice = books.issued(acme, customer, eur(12_345));
    }

    @Test
    void staysAsItWasShownByteForByte() {
        var first = shown(invoice);

        everythingChanges();

        assertThat(shown(invoice)).isEqualTo(first);
    }

    @Test
    void isDrawnAsOnTheDayOfIssueHoweverLateItIsShown() {
        var onTheDay = drawn(invoice);

        everythingChanges();

        assertThat(text(shown(invoice))).isEqualTo(text(onTheDay))
                .contains("Acme Tools", "Torstraße 1", "DE123456789", "DE89 3704 0044 0532 0130 00", "Harbor Ltd", "Kai 3", "DE811907980");
        assertThat(pictures(shown(invoice))).as("it had no logo").isEqualTo(pictures(onTheDay)).isZero();
    }

    @Test
    void keepsTheColourOfItsDay() throws IOException {
        clock.advance(Duration.ofMinutes(1));
        change(it -> it.colour("#5a3468"));
        clock.advance(Duration.ofMinutes(1));
        var later = books.issued(acme, customer, eur(1_00));
        clock.advance(Duration.ofMinutes(1));
        change(it -> it.colour("#7a0000"));

        assertThat(new String(new PdfReader(shown(later)).getPageContent(1), StandardCharsets.ISO_8859_1))
                .contains("0.35294 0.20392 0.40784 rg");
        assertThat(new String(new PdfReader(shown(invoice)).getPageContent(1), StandardCharsets.ISO_8859_1))
                .as("ours, as there was none").contains("0.01569 0.34118 0.39216 rg");
    }

    @Test
    void namesNoAccountOfAnotherCurrency() {
        var pounds = books.issued(acme, customer, Money.of(50_00, Currency.getInstance("GBP")));

        assertThat(text(shown(pounds))).contains("50,00").doesNotContain("DE89", "By bank transfer");
        assertThat(text(shown(invoice))).contains("DE89", "By bank transfer", "Scan the code with your banking app");
    }

    @Test
    void keepsTheLogoOfItsDay() {
        clock.advance(Duration.ofMinutes(1));
        workspaces.in(acme, () -> {
            logos.replace(picture(BufferedImage.TYPE_INT_RGB));
            return true;
        });
        clock.advance(Duration.ofMinutes(1));
        var later = books.issued(acme, customer, eur(1_00));
        clock.advance(Duration.ofMinutes(1));
        workspaces.in(acme, () -> {
            logos.remove();
            return true;
        });

        assertThat(pictures(shown(later))).isPositive();
        assertThat(pictures(shown(invoice))).isZero();
    }

    @Test
    void holdsForACreditNoteWhichHasTheDayOfItsOwn() {
        clock.advance(Duration.ofMinutes(1));
        rename("Harbor Holding", "Kai 4", null, Locale.ENGLISH);
        var note = workspaces.in(acme, () -> receivables.credit(invoice, Books.part(5)));
        clock.advance(Duration.ofMinutes(1));
        rename("Harbor Group", "Kai 5", null, Locale.ENGLISH);

        assertThat(text(shown(note))).contains("Harbor Holding", "Kai 4").doesNotContain("Harbor Group", "Harbor Ltd");
        assertThat(text(shown(invoice))).contains("Harbor Ltd");
    }

    @Test
    void goesThroughSeveralChangesOneAfterTheOther() {
        for (var number = 1; number <= 3; number++) {
            clock.advance(Duration.ofMinutes(1));
            rename("Harbor " + number, "Kai", null, Locale.ENGLISH);
            clock.advance(Duration.ofMinutes(1));
            var one = books.issued(acme, customer, eur(1_00));
            assertThat(text(drawn(one))).contains("Harbor " + number);
        }
        assertThat(text(shown(invoice))).contains("Harbor Ltd");
    }

    @Test
    void keepsNoDraftAndNothingForAnotherWorkspace() {
        var draft = workspaces.in(acme, () -> receivables.draft(Books.details(customer, eur(1_00))));
        assertThat(text(shown(draft))).contains("Harbor Ltd");
        clock.advance(Duration.ofMinutes(1));
        rename("Harbor Group", "Kai 5", null, Locale.ENGLISH);
        assertThat(text(shown(draft))).contains("Harbor Group");

        shown(invoice);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.outside(bolt, () -> issued.shown(invoice)));
        assertThat(workspaces.in(acme, () -> jdbc.sql("select count(*) from document where tenant_id = :tenant")
                .query(Long.class).single())).as("the invoice's alone").isOne();
    }

    @Test
    void knowsWhenItNamesAnotherAccount() {
        assertThat(namesAnotherAccount()).isFalse();
        clock.advance(Duration.ofMinutes(1));
        change(it -> it.company("Acme Group", it.address(), it.taxNumber(), it.email()));
        assertThat(namesAnotherAccount()).isFalse();

        change(it -> it.bank(new BankDetails(null, "DE02120300000000202051", null, null)));
        assertThat(namesAnotherAccount()).isTrue();

        clock.advance(Duration.ofMinutes(1));
        change(it -> it.bank(new BankDetails(null, "DE89370400440532013000", null, null)));
        assertThat(namesAnotherAccount()).isFalse();
    }

    @Test
    void remembersNothingWhereNothingChanged() {
        rename("Harbor Ltd", "Kai 3", "DE811907980", Locale.ENGLISH);
        change(it -> it);

        assertThat(workspaces.in(acme,
                () -> jdbc
                        .sql("select count(*) from customer_past where tenant_id = :tenant and name = 'Harbor Ltd' and street is not null")
                        .query(Long.class).single()))
                .isZero();
    }

    private void everythingChanges() {
        clock.advance(Duration.ofMinutes(1));
        rename("Harbor Group", "Pier 9", null, Locale.CHINESE);
        change(it -> it.company("Acme Group", new LegalAddress("Allee 2", "80331", "München", null, "DE"), "DE136695976",
                "new@acme.example"));
        change(it -> it.bank(new BankDetails("Acme Holding", "DE02120300000000202051", null, null)));
        workspaces.in(acme, () -> {
            logos.replace(picture(BufferedImage.TYPE_INT_RGB));
            return true;
        });
    }

    private void rename(String name, String street, @Nullable String taxNumber, Locale language) {
        workspaces.in(acme, () -> {
            var view = customers.view(customer);
            customers.update(customer, view.version(), new CustomerDetails(name, null, null, null, language, Books.EUR, 30, taxNumber,
                    null, null, null, new Address(street, "20457", "Hamburg", null, "DE"), Address.UNKNOWN, Set.of()));
            return true;
        });
    }

    private void change(UnaryOperator<WorkspaceSettings> edit) {
        workspaces.in(acme, () -> {
            settings.update(edit.apply(settings.settings()));
            return true;
        });
    }

    private boolean namesAnotherAccount() {
        return workspaces.outside(acme, () -> issued.namesAnotherAccount(invoice));
    }

    private byte[] shown(UUID id) {
        return workspaces.outside(acme, () -> issued.shown(id)).bytes();
    }

    private byte[] drawn(UUID id) {
        return workspaces.outside(acme, () -> papers.pdf(id));
    }

    private static String text(byte[] pdf) {
        try {
            return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long pictures(byte[] pdf) {
        try {
            var drawn = new PdfReader(pdf).getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.XOBJECT);
            return drawn.getKeys().stream().map(drawn::getDirectObject)
                    .filter(it -> PdfName.IMAGE.equals(((PdfDictionary) it).getAsName(PdfName.SUBTYPE))).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] picture(int kind) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 20, kind), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
