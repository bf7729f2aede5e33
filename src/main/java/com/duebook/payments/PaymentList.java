package com.duebook.payments;

import com.duebook.customers.CustomerNames;
import com.duebook.customers.search.MatchingCustomers;
import com.duebook.ledger.Allocated;
import com.duebook.ledger.summary.PaymentCount;
import com.duebook.money.Money;
import com.duebook.payments.PaymentView.Refunded;
import com.duebook.problem.NotFound;
import com.duebook.receivables.Payables;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Payments as lists and pages show them, the newest first. */
@Repository
public class PaymentList {

    private static final String SELECT = """
            select p.id, p.customer_id, p.method, p.currency, p.amount_minor, p.unallocated_minor,
                p.refunded_minor, p.received_on, coalesce(p.reference, p.provider_ref, '') reference, p.dispute,
                p.recorded_at, p.recorded_by
            from %s
            where p.tenant_id = :tenant %s""";

    private static final String NEWEST = " order by p.received_on desc, p.id desc";

    /** Read one after the other, as no index answers both; none is taken twice. {@code %s} stands for the customers. */
    private static final String NAMED = """
            (select q.id from payment q where q.tenant_id = :tenant
               and (q.reference like :start or q.reference like :narrow)
             union
             select r.id from %s s
             join payment r on r.tenant_id = :tenant and r.customer_id = s.id) f
            join payment p on p.tenant_id = :tenant and p.id = f.id""";

    private final TenantJdbc jdbc;
    private final Payables invoices;
    private final Allocated allocated;
    private final PaymentCount payments;
    private final CustomerNames names;
    private final Access access;

    PaymentList(
            TenantJdbc jdbc, Payables invoices, Allocated allocated, PaymentCount payments, CustomerNames names, Access access) {
        this.jdbc = jdbc;
        this.invoices = invoices;
        this.allocated = allocated;
        this.payments = payments;
        this.names = names;
        this.access = access;
    }

    /** @param all how many there are on all pages */
    public record Found(List<PaymentRow> first, int all) {}

    /** The first page, and how many there are; both by one pass where the first page is all. */
    @Transactional(readOnly = true)
    public Found find(PaymentFilter filter, int limit) {
        var first = page(filter, 0, limit);
        return new Found(first, first.size() < limit ? first.size() : count(filter));
    }

    /** The ids are found in an index first, so that a far page touches no row that is not shown. */
    @Transactional(readOnly = true)
    public List<PaymentRow> page(PaymentFilter filter, int offset, int limit) {
        access.require(Right.READ);
        var shown = "(select p.id from " + matching(filter) + NEWEST + " limit :limit offset :offset) s"
                + " join payment p on p.tenant_id = :tenant and p.id = s.id";
        return called(jdbc.sql(SELECT.formatted(shown, NEWEST))
                .params(parameters(filter))
                .param("limit", limit)
                .param("offset", offset)
                .query(PaymentList::row)
                .list());
    }

    /**
     * For exports of any length: what follows the last row.
     *
     * @param last null for the start
     */
    @Transactional(readOnly = true)
    public List<PaymentRow> after(PaymentFilter filter, @Nullable PaymentRow last, int limit) {
        access.require(Right.READ);
        var beyond = last == null ? "" : " and p.received_on <= :lastOn and (p.received_on < :lastOn or p.id < :lastId)";
        var next = "(select p.id from " + matching(filter) + beyond + NEWEST + " limit :limit) s"
                + " join payment p on p.tenant_id = :tenant and p.id = s.id";
        var statement = jdbc.sql(SELECT.formatted(next, NEWEST)).params(parameters(filter)).param("limit", limit);
        if (last != null) {
            statement.param("lastOn", last.receivedOn()).param("lastId", last.id());
        }
        return called(statement.query(PaymentList::row).list());
    }

    @Transactional(readOnly = true)
    public int count(PaymentFilter filter) {
        access.require(Right.READ);
        return filter.isEverything() ? payments.all() : jdbc.sql("select count(*) from " + matching(filter))
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public List<PaymentRow> ofCustomer(UUID customer, int most) {
        access.require(Right.READ);
        return called(jdbc.sql(SELECT.formatted("payment p", "and p.customer_id = :customer" + NEWEST + " limit :most"))
                .param("customer", customer)
                .param("most", most)
                .query(PaymentList::row)
                .list());
    }

    /** Of which something is left, the oldest first. */
    @Transactional(readOnly = true)
    public List<PaymentRow> withCredit(UUID customer) {
        access.require(Right.READ);
        return called(jdbc.sql(SELECT.formatted("payment p",
                "and p.customer_id = :customer and p.unallocated_minor > 0 order by p.received_on, p.id"))
                .param("customer", customer)
                .query(PaymentList::row)
                .list());
    }

    @Transactional(readOnly = true)
    public PaymentView view(UUID id) {
        access.require(Right.READ);
        var payment = jdbc.sql(SELECT.formatted("payment p", "and p.id = :id"))
                .param("id", id)
                .query(PaymentList::row)
                .optional().orElseThrow(NotFound::new);
        var shares = Share.of(allocated.of(id));
        var names = invoices.names(shares.stream().map(Share::debt).toList());
        return new PaymentView(called(List.of(payment)).getFirst(), shares.stream()
                .map(share -> new PaymentView.Allocated(
                        share.debt(), Objects.requireNonNull(names.get(share.debt())), share.amount()))
                .toList(), refundsOf(id));
    }

    private List<Refunded> refundsOf(UUID payment) {
        return jdbc.sql("""
                        select r.currency, r.amount_minor, r.state, r.refunded_on,
                            coalesce(r.reference, r.provider_ref, '') reference, r.requested_at, r.requested_by
                        from payment_refund r where r.tenant_id = :tenant and r.payment_id = :payment order by r.id""")
                .param("payment", payment)
                .query((row, at) -> new Refunded(
                        money(row, "amount_minor"), row.getString("state"), row.getObject("refunded_on", LocalDate.class),
                        row.getString("reference"), Columns.moment(row, "requested_at"),
                        row.getString("requested_by")))
                .list();
    }

    private static String matching(PaymentFilter filter) {
        return (filter.text().isBlank() ? "payment p" : NAMED.formatted(MatchingCustomers.table(filter.text())))
                + " where p.tenant_id = :tenant"
                + (filter.method() == null ? "" : " and p.method = :method")
                + (filter.withCredit() ? " and p.unallocated_minor > 0" : "");
    }

    private static Map<String, Object> parameters(PaymentFilter filter) {
        var all = new HashMap<>(MatchingCustomers.parameters(filter.text()));
        var text = filter.text().replaceAll("([%_\\\\])", "\\\\$1");
        all.put("start", text + "%");
        // MySQL takes full-width letters for the narrow ones that references are mostly written in, MariaDB does not.
        all.put("narrow", Normalizer.normalize(text, Normalizer.Form.NFKC) + "%");
        all.put("method", Objects.toString(filter.method()));
        return all;
    }

    private List<PaymentRow> called(List<PaymentRow> rows) {
        var called = names.of(rows.stream().map(PaymentRow::customer).toList());
        return rows.stream().map(row -> row.called(called.of(row.customer()))).toList();
    }

    private static PaymentRow row(ResultSet row, int at) throws SQLException {
        return new PaymentRow(
                Columns.id(row, "id"), Columns.id(row, "customer_id"), "", null,
                PaymentMethod.valueOf(row.getString("method")), money(row, "amount_minor"),
                money(row, "unallocated_minor"), money(row, "refunded_minor"),
                row.getObject("received_on", LocalDate.class), row.getString("reference"),
                Chargeback.valueOf(row.getString("dispute")), Columns.moment(row, "recorded_at"),
                row.getString("recorded_by"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getLong(column), Currency.getInstance(row.getString("currency")));
    }
}
