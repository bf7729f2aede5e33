package com.duebook.cluster.load;

import com.duebook.cluster.Company;
import com.duebook.cluster.Store;
import com.duebook.tenancy.Ids;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Open invoices of a company with a checkout and a pay link each, straight into the tables. */
public final class Sales {

    private static final int NET = 10_000;

    /** @param token of its pay link, {@code /pay/<token>} */
    public record Sale(UUID invoice, UUID attempt, String session, String token) {}

    /** As {@link #open(int)} does, on a connection of its own. */
    public static List<Sale> open(Store store, Company company, int count) throws SQLException, GeneralSecurityException {
        try (var connection = store.connect()) {
            return new Sales(connection, company).open(count);
        }
    }

    private final Connection connection;
    private final Company company;
    private final byte[] tenant;
    private final Timestamp now = Timestamp.from(Instant.now());
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    public Sales(Connection connection, Company company) {
        this.connection = connection;
        this.company = company;
        this.tenant = Ids.bytes(company.workspace());
    }

    /** To be called once for a company, because it writes the sums too. */
    public List<Sale> open(int count) throws SQLException, GeneralSecurityException {
        connection.setAutoCommit(false);
        var sales = new ArrayList<Sale>();
        try (var invoice = connection.prepareStatement("insert into invoice (tenant_id, id, version, customer_id, kind, state, number,"
                + " currency, net_minor, tax_minor, total_minor, open_minor, terms_days, issued_on, due_on, created_at, sent_at)"
                + " values (?, ?, 0, ?, 'INVOICE', 'OPEN', ?, 'EUR', ?, 0, ?, ?, 30, ?, ?, ?, ?)");
                var line = connection.prepareStatement("insert into invoice_line (tenant_id, id, version, invoice_id, position, text,"
                        + " quantity, unit_price, discount, tax_rate, net_minor) values (?, ?, 0, ?, 0, 'Work', 1, 100, 0, 0, ?)");
                var entry = connection.prepareStatement("insert into ledger_entry (tenant_id, id, version, kind, debit, credit,"
                        + " customer_id, invoice_id, item_id, currency, amount_minor, booked_on, recorded_at, actor)"
                        + " values (?, ?, 0, 'ISSUED', 'RECEIVABLE', 'SALES', ?, ?, ?, 'EUR', ?, ?, ?, 'Load')");
                var item = connection.prepareStatement("insert into due_item (tenant_id, id, version, customer_id, invoice_id, position,"
                        + " currency, due_on, amount_minor, open_minor) values (?, ?, 0, ?, ?, 1, 'EUR', ?, ?, ?)");
                var attempt = connection.prepareStatement("insert into payment_attempt (tenant_id, id, version, customer_id, state,"
                        + " currency, amount_minor, description, language, provider, session, page, created_at, expires_at)"
                        + " values (?, ?, 0, ?, 'OPEN', 'EUR', ?, 'Invoice', 'en', 'stripe', ?, 'https://pay.example', ?, ?)");
                var share = connection.prepareStatement("insert into attempt_share (tenant_id, id, version, attempt_id, invoice_id,"
                        + " currency, amount_minor) values (?, ?, 0, ?, ?, 'EUR', ?)");
                var link = connection.prepareStatement("insert into payment_request (tenant_id, id, version, customer_id, purpose,"
                        + " currency, amount_minor, created_at, created_by, expires_at) values (?, ?, 0, ?, 'INVOICE', 'EUR', ?, ?, 'Load', ?)");
                var asked = connection.prepareStatement("insert into payment_request_item (tenant_id, id, version, request_id, position,"
                        + " item_id, invoice_id) values (?, ?, 0, ?, 1, ?, ?)");
                var index =
                        connection.prepareStatement("insert into pay_link_index (token_hash, workspace_id, link_id) values (?, ?, ?)")) {
            for (var number = 1; number <= count; number++) {
                var customer = Ids.bytes(company.customers().get(number % company.customers().size()));
                var sale = sale(Ids.next(), Ids.next());
                var id = Ids.bytes(sale.invoice());
                var key = Ids.bytes(sale.attempt());
                var linkId = Ids.bytes(Ids.next());
                add(invoice, tenant, id, customer, "S-%06d".formatted(number), NET, NET, NET, today, today.plusDays(30), now, now);
                add(line, tenant, Ids.bytes(Ids.next()), id, NET);
                add(item, tenant, id, customer, id, today.plusDays(30), NET, NET);
                add(entry, tenant, Ids.bytes(Ids.next()), customer, id, id, NET, today, now);
                add(attempt, tenant, key, customer, NET, sale.session(), now, inADay());
                add(share, tenant, Ids.bytes(Ids.next()), key, id, NET);
                add(link, tenant, linkId, customer, NET, now, inADay());
                add(asked, tenant, Ids.bytes(Ids.next()), linkId, id, id);
                add(index, MessageDigest.getInstance("SHA-256").digest(sale.token().getBytes(StandardCharsets.UTF_8)), tenant, linkId);
                sales.add(sale);
            }
            for (var statement : List.of(invoice, line, item, entry, attempt, share, link, asked, index)) {
                statement.executeBatch();
            }
        }
        sums();
        connection.commit();
        connection.setAutoCommit(true);
        return sales;
    }

    private void sums() throws SQLException {
        for (var sum : List.of(
                "insert into customer_open (tenant_id, customer_id, currency, items, open_minor) select tenant_id, customer_id, currency,"
                        + " count(*), sum(open_minor) from invoice where tenant_id = ? group by tenant_id, customer_id, currency",
                "insert into open_day (tenant_id, currency, due_on, items, invoices, partly, disputed, open_minor, settled, voided, credits)"
                        + " select tenant_id, currency, due_on, count(*), count(*), 0, 0, sum(open_minor), 0, 0, 0 from invoice where tenant_id = ?"
                        + " group by tenant_id, currency, due_on",
                "insert into ledger_day (tenant_id, currency, booked_on, sales_minor, receivable_minor, payments) select tenant_id,"
                        + " currency, booked_on, sum(amount_minor), sum(amount_minor), 0 from ledger_entry where tenant_id = ?"
                        + " group by tenant_id, currency, booked_on")) {
            try (var statement = connection.prepareStatement(sum)) {
                statement.setBytes(1, tenant);
                statement.executeUpdate();
            }
        }
    }

    private Sale sale(UUID invoice, UUID attempt) {
        return new Sale(invoice, attempt, PaidStripe.session(attempt, NET), "load-" + attempt);
    }

    private Timestamp inADay() {
        return Timestamp.from(now.toInstant().plusSeconds(86_400));
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        statement.addBatch();
    }
}
