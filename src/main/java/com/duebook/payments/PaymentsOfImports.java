package com.duebook.payments;

import com.duebook.money.Money;
import com.duebook.receivables.takeover.ImportedPayments;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what had paid imported invoices, in one statement for a batch. How it was paid is not known any more. */
@Component
class PaymentsOfImports implements ImportedPayments {

    private final TenantJdbc jdbc;
    private final Tenancy tenancy;
    private final Today today;

    PaymentsOfImports(TenantJdbc jdbc, Tenancy tenancy, Today today) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
        this.today = today;
    }

    @Override
    public void add(List<ImportedPayment> payments) {
        var now = today.now();
        var actor = tenancy.actor().name();
        jdbc.batch("""
                insert into payment (tenant_id, id, version, customer_id, method, currency, amount_minor,
                  unallocated_minor, refunded_minor, received_on, reference, recorded_at, recorded_by)
                values (:tenant, :id, 0, :customer, :method, :currency, :amount,
                  :unallocated, :refunded, :on, :reference, :now, :actor)""",
                payments.stream()
                        .map(payment -> Map.<String, Object>ofEntries(
                                Map.entry("id", payment.id()), Map.entry("customer", payment.customer()),
                                Map.entry("method", method(payment.source()).name()),
                                Map.entry("currency", payment.amount().currency().getCurrencyCode()),
                                Map.entry("amount", payment.amount().minor()),
                                Map.entry("unallocated", payment.unallocated().minor()),
                                Map.entry("refunded", payment.refunded().minor()),
                                Map.entry("on", payment.receivedOn()), Map.entry("reference", payment.reference()),
                                Map.entry("now", now), Map.entry("actor", actor)))
                        .toList());
    }

    @Override
    public List<ImportedPayment> credits(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : jdbc.sql("""
                        select p.id, p.customer_id, p.method, p.currency, p.amount_minor, p.unallocated_minor, p.refunded_minor, p.received_on,
                          p.reference
                        from payment p where p.tenant_id = :tenant and p.reference in (:numbers) and p.method in (:methods)""")
                .param("numbers", numbers)
                .param("methods", Stream.of(Source.MONEY, Source.CREDIT_NOTE).map(source -> method(source).name()).toList())
                .query((row, at) -> new ImportedPayment(
                        Columns.id(row, "id"), Columns.id(row, "customer_id"),
                        row.getString("method").equals(PaymentMethod.CREDIT.name()) ? Source.CREDIT_NOTE : Source.MONEY,
                        money(row, "amount_minor"), money(row, "unallocated_minor"), money(row, "refunded_minor"),
                        row.getObject("received_on", LocalDate.class), row.getString("reference")))
                .list();
    }

    @Override
    public List<Recorded> recorded(Collection<LocalDate> days, Collection<Long> minor) {
        return days.isEmpty() ? List.of() : jdbc.sql("""
                        select p.customer_id, p.currency, p.amount_minor, p.received_on, coalesce(p.reference, '') as reference, p.recorded_by
                        from payment p
                        where p.tenant_id = :tenant and p.received_on in (:days) and p.amount_minor in (:minor)""")
                .param("days", days)
                .param("minor", minor)
                .query((row, at) -> new Recorded(Columns.id(row, "customer_id"), money(row, "amount_minor"),
                        row.getObject("received_on", LocalDate.class), row.getString("reference"), row.getString("recorded_by")))
                .list();
    }

    private static PaymentMethod method(Source source) {
        return switch (source) {
            case MONEY -> PaymentMethod.IMPORTED;
            case TRANSFER -> PaymentMethod.TRANSFER;
            case CHEQUE -> PaymentMethod.CHEQUE;
            case CREDIT_NOTE -> PaymentMethod.CREDIT;
        };
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getLong(column), Currency.getInstance(row.getString("currency")));
    }
}
