package com.duebook.imports.ui;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.Ageing;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.CustomerFilter;
import com.duebook.customers.CustomerList;
import com.duebook.customers.Customers;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.customers.ui.CustomerExport;
import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.Disputes;
import com.duebook.facts.Facts;
import com.duebook.imports.HandIn;
import com.duebook.imports.table.ImportKind;
import com.duebook.ledger.open.AsOf;
import com.duebook.money.Money;
import com.duebook.payments.PaymentFilter;
import com.duebook.payments.PaymentFixture;
import com.duebook.payments.PaymentList;
import com.duebook.payments.RefundDetails;
import com.duebook.payments.Refunds;
import com.duebook.payments.Share;
import com.duebook.payments.credit.CreditFacts;
import com.duebook.payments.ui.PaymentExport;
import com.duebook.receivables.Books;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.list.InvoiceFilter;
import com.duebook.receivables.list.InvoiceList;
import com.duebook.receivables.list.InvoiceSet;
import com.duebook.receivables.summary.LedgerCheck;
import com.duebook.receivables.ui.InvoiceExport;
import com.duebook.sheets.SheetFormat;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.text.Texts;
import com.duebook.time.HeavyWork;
import com.duebook.ui.list.ExportFile;
import com.duebook.ui.list.ExportFile.About;
import com.duebook.ui.list.Exported;
import com.duebook.ui.list.Exports.Column;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.UI;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What was taken along of a workspace with every state makes an empty one that says the same. */
class OwnExportTest extends ScreenTest {

    static final Currency KWD = Currency.getInstance("KWD");
    static final Currency JPY = Currency.getInstance("JPY");

    @Autowired HandIn handIn;
    @Autowired Books books;
    @Autowired PaymentFixture fixture;
    @Autowired Customers customers;
    @Autowired CustomerList customerList;
    @Autowired CustomerGroups groups;
    @Autowired Receivables receivables;
    @Autowired Disputes disputes;
    @Autowired InvoiceList invoices;
    @Autowired PaymentList payments;
    @Autowired Refunds refunds;
    @Autowired Facts facts;
    @Autowired Ageing ageing;
    @Autowired LedgerCheck ledger;
    @Autowired TenantJdbc jdbc;
    @Autowired Members members;
    @Autowired Texts texts;
    @Autowired HeavyWork work;

    static List<Arguments> formats() {
        return Texts.LOCALES.stream()
                .flatMap(language -> Stream.of(SheetFormat.values()).map(format -> Arguments.of(format, language))).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void comesBackInAsTheSameFigures(SheetFormat format, Locale language) {
        UI.getCurrent().setLocale(language);
        fill();

        copy(format, ImportKind.CUSTOMERS, workspaces.in(acme, () -> CustomerExport.columns(new Colleagues(members))),
                workspaces.in(acme, () -> customerList.after(CustomerFilter.ACTIVE, null, 1_000)));
        copy(format, ImportKind.INVOICES, InvoiceExport.columns(),
                workspaces.in(acme, () -> invoices.after(InvoiceFilter.of(InvoiceSet.ALL), null, 1_000)));
        copy(format, ImportKind.PAYMENTS, PaymentExport.columns(),
                workspaces.in(acme, () -> payments.after(new PaymentFilter("", null, false), null, 1_000)));

        assertThat(figures(bolt)).isEqualTo(figures(acme));
        assertThat(workspaces.in(bolt, ledger::differences)).matches(LedgerCheck.Differences::none);
    }

    /** Two customers of one name, a name with marks, currencies with three and no decimals, and an invoice in each state. */
    private void fill() {
        var lotte = customer("Café “Lotte”, Söhne; & Co", "C-1");
        var yew = customer("Yew Ltd", "Y-1");
        var twin = customer("Yew Ltd", "Y-2");
        place(lotte, twin);
        place(twin, yew);
        books.issued(acme, lotte, eur(1_234_50));
        var partly = books.issued(acme, lotte, eur(500_00));
        fixture.paid(acme, lotte, eur(120_00), new Share(partly, eur(120_00)));
        var paid = books.issued(acme, yew, eur(80_00));
        fixture.paid(acme, yew, eur(100_00), new Share(paid, eur(80_00)));
        books.issued(acme, twin, Money.of(125_500, KWD));
        var cancelled = books.issued(acme, twin, eur(70_00));
        var writtenOff = books.issued(acme, twin, eur(60_00));
        var partlyWrittenOff = books.issued(acme, twin, eur(30_00));
        fixture.paid(acme, twin, eur(10_00), new Share(partlyWrittenOff, eur(10_00)));
        var disputed = books.issued(acme, twin, eur(50_00));
        var credited = books.issued(acme, yew, eur(40_00));
        workspaces.in(acme, () -> {
            receivables.voidInvoice(cancelled, "wrong");
            receivables.writeOff(writtenOff, "gone");
            receivables.writeOff(partlyWrittenOff, "gone");
            disputes.raise(disputed, new DisputeDetails("broken", null));
            receivables.credit(Ids.next(), credited, CreditDetails.all("damaged"));
            receivables.draft(Books.details(lotte, eur(9_00)));
            return true;
        });
        fixture.paid(acme, lotte, eur(33_00));
        var gulf = books.issued(acme, twin, Money.of(75_250, KWD));
        fixture.paid(acme, twin, Money.of(25_125, KWD), new Share(gulf, Money.of(25_125, KWD)));
        var yen = books.issued(acme, yew, Money.of(12_500, JPY));
        fixture.paid(acme, yew, Money.of(2_501, JPY), new Share(yen, Money.of(2_500, JPY)));
        refund(fixture.paid(acme, lotte, eur(45_00)), 45_00);
        refund(fixture.paid(acme, twin, eur(55_00)), 20_00);
        var settled = books.issued(acme, twin, eur(15_00));
        refund(fixture.paid(acme, twin, eur(25_00), new Share(settled, eur(15_00))), 10_00);
        var partlyCredited = books.issued(acme, lotte, eur(90_00));
        fixture.paid(acme, lotte, eur(15_00), new Share(partlyCredited, eur(15_00)));
        workspaces.in(acme, () -> receivables.credit(Ids.next(), partlyCredited, Books.part(20)));
    }

    private void refund(UUID payment, long minor) {
        workspaces.in(acme, () -> refunds.refund(new RefundDetails(Ids.next(), payment, eur(minor), PaymentFixture.TODAY, null)));
    }

    private UUID customer(String name, String reference) {
        return workspaces.in(acme, () -> customers.create(CustomerDetails.named(name, Books.EUR, 30).withReference(reference)));
    }

    private void place(UUID customer, UUID parent) {
        workspaces.in(acme, () -> {
            groups.place(customer, parent);
            return true;
        });
    }

    private <T> void copy(SheetFormat format, ImportKind kind, List<Column<T>> columns, List<T> rows) {
        var result = handIn.file(bolt, kind, format.fileName("export"), sheet(format, columns, rows), Map.of());
        assertThat(result.faults()).as(kind.name()).isEmpty();
    }

    /** As a click on Export makes it. */
    private <T> byte[] sheet(SheetFormat format, List<Column<T>> columns, List<T> rows) {
        var out = new ByteArrayOutputStream();
        var about = new About("Acme", new Exported("export", "state=open", null), LocalDate.of(2026, 11, 28), clock.instant(), "Ada");
        var language = UI.getCurrent().getLocale();
        try {
            new ExportFile(format, about, key -> texts.get(key, language), work)
                    .write(out, columns, (last, most) -> last == null ? rows : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<String> figures(UUID workspace) {
        return workspaces.in(workspace, () -> {
            var today = clock.instant().atZone(ZoneId.of("Europe/Berlin")).toLocalDate();
            var all = invoices.counts(InvoiceFilter.of(InvoiceSet.ALL));
            var counts = new TreeMap<>(all.counts());
            counts.remove(InvoiceSet.DRAFT);
            counts.remove(InvoiceSet.ALL);
            return List.of(
                    "ageing " + ageing.totals(AsOf.now(today)), "counts " + counts, "open " + all.open(), "overdue " + all.overdue(),
                    "by customer " + ageing.all(AsOf.now(today)).stream().map(row -> row.name() + row.total()).sorted().toList(),
                    "groups " + jdbc.sql("""
                                    select concat_ws(' below ', c.reference, p.reference, h.reference) from customer c
                                    left join customer p on p.tenant_id = :tenant and p.id = c.parent_id
                                    left join customer h on h.tenant_id = :tenant and h.id = c.head_id
                                    where c.tenant_id = :tenant order by c.reference""")
                            .query(String.class).list(),
                    "list " + invoices.after(InvoiceFilter.of(InvoiceSet.ALL), null, 1_000).stream()
                            .filter(row -> row.number() != null)
                            .map(row -> row.number() + row.status() + row.total() + row.open() + row.customerReference()
                                    + row.issuedOn() + row.dueOn() + row.paidOn() + row.disputed() + row.credited()
                                    + row.writtenOff())
                            .sorted().toList(),
                    "sales and money " + jdbc.sql("""
                                    select concat_ws(' ', e.currency,
                                      sum((e.credit = 'SALES') * e.amount_minor - (e.debit = 'SALES') * e.amount_minor),
                                      sum((e.debit = 'CASH') * e.amount_minor), sum((e.credit = 'CASH') * e.amount_minor), sum((e.debit = 'WRITE_OFF') * e.amount_minor))
                                    from ledger_entry e where e.tenant_id = :tenant group by e.currency order by e.currency""")
                            .query(String.class).list(),
                    "credit " + facts.read(CreditFacts.ALL, LocalDate.EPOCH).stream()
                            .flatMap(each -> each.amounts(CreditFacts.UNUSED_CREDIT_AMOUNT).stream()).map(Money::toString).sorted()
                            .toList());
        });
    }
}
