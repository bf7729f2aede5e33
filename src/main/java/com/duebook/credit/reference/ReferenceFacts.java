package com.duebook.credit.reference;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How others speak of customers on the average, as it was known on the day. */
@Component
public class ReferenceFacts implements FactSource {

    /** The average grade from 0, where all are 1, to 100, where all are 5; rounded down. */
    public static final FactKey REPUTATION = new FactKey("REPUTATION", FactUnit.SCORE);

    /** How many that is of. */
    public static final FactKey REFERENCES = new FactKey("REFERENCES", FactUnit.COUNT);

    private static final String SELECT = """
            select r.customer_id, sum(r.grade - 1) points, count(*) n from credit_reference r
            where r.tenant_id = :tenant and r.given_on <= :day
                and r.recorded_at < :known and (r.replaced_at is null or r.replaced_at >= :known) %s
            group by r.customer_id""";

    private final TenantJdbc jdbc;
    private final Today today;

    ReferenceFacts(TenantJdbc jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    private record Graded(UUID customer, long points, long references) {}

    @Override
    public List<FactKey> keys() {
        return List.of(REPUTATION, REFERENCES);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var customers = query.customers();
        var statement = customers == null
                ? jdbc.sql(SELECT.formatted(query.range().condition("r.customer_id"))).params(query.range().parameters())
                : jdbc.sql(SELECT.formatted("and r.customer_id in (:customers)")).param("customers", customers);
        statement.param("day", query.day()).param("known", today.endOf(query.day()))
                .query((row, number) -> new Graded(Columns.id(row, "customer_id"), row.getLong("points"), row.getLong("n"))).list()
                .forEach(graded -> {
                    sheet.number(graded.customer(), REPUTATION,
                            graded.points() * 100 / ((NewReference.BEST - 1) * graded.references()));
                    sheet.number(graded.customer(), REFERENCES, graded.references());
                });
    }
}
