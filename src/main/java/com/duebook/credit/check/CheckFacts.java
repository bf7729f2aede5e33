package com.duebook.credit.check;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.facts.Steps;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How far the background checks of customers are, as it was known on the day; of whom nothing was checked, nothing is told. */
@Component
public class CheckFacts implements FactSource {

    /** Of the workspace's items, rounded down. */
    public static final FactKey CHECKS_DONE = new FactKey("CHECKS_DONE", FactUnit.SHARE);

    public static final FactKey CHECKS_FAILED = new FactKey("CHECKS_FAILED", FactUnit.COUNT);

    private static final String SELECT = """
            select c.customer_id, count(distinct c.item) done, count(distinct case when c.result = 'FAILED' then c.item end) failed
            from credit_check c
            where c.tenant_id = :tenant and c.checked_on <= :day and c.item in (:items)
                and c.recorded_at < :known and (c.replaced_at is null or c.replaced_at >= :known) %s
            group by c.customer_id""";

    private final TenantJdbc jdbc;
    private final CreditFileRules rules;
    private final Today today;

    CheckFacts(TenantJdbc jdbc, CreditFileRules rules, Today today) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.today = today;
    }

    private record Checked(UUID customer, long done, long failed) {}

    @Override
    public List<FactKey> keys() {
        return List.of(CHECKS_DONE, CHECKS_FAILED);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var customers = query.customers();
        var items = rules.on(query.day()).items();
        var statement = customers == null
                ? jdbc.sql(SELECT.formatted(query.range().condition("c.customer_id"))).params(query.range().parameters())
                : jdbc.sql(SELECT.formatted("and c.customer_id in (:customers)")).param("customers", customers);
        statement.param("day", query.day()).param("known", today.endOf(query.day())).param("items", items)
                .query((row, number) -> new Checked(Columns.id(row, "customer_id"), row.getLong("done"), row.getLong("failed"))).list()
                .forEach(checked -> {
                    sheet.rounded(checked.customer(), CHECKS_DONE, null,
                            Steps.percent(BigDecimal.valueOf(checked.done()), BigDecimal.valueOf(items.size())));
                    sheet.number(checked.customer(), CHECKS_FAILED, checked.failed());
                });
    }
}
