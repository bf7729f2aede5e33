package com.duebook.credit.stale;

import com.duebook.credit.check.CreditFileRules;
import com.duebook.credit.check.FileInput;
import com.duebook.credit.check.FileRules;
import com.duebook.facts.FactQuery;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is older than the workspace's rules let it be, in a statement for each kind; what was never known is not stale. */
@Service
public class StaleInputs {

    private static final String LATEST = """
            select k.customer_id, max(k.%1$s) latest from %2$s k
            where k.tenant_id = :tenant and k.%1$s <= :day
                and k.recorded_at < :known and (k.replaced_at is null or k.replaced_at >= :known) %3$s
            group by k.customer_id having max(k.%1$s) < :before""";

    /** Of checks the oldest of those that hold counts: an item is stale by itself. */
    private static final String OLDEST = LATEST.replace("max(", "min(");

    private static final String LATEST_TODAY = """
            select k.customer_id from %2$s k where k.tenant_id = :tenant and k.replaced_at is null
            group by k.customer_id having max(k.%1$s) < :before%3$s""";
    private static final String OLDEST_TODAY = LATEST_TODAY.replace("max(", "min(");

    private static final Map<FileInput, String[]> PLACES = new EnumMap<>(Map.of(
            FileInput.STATEMENT, new String[] {"year_end", "credit_statement"},
            FileInput.REPORT, new String[] {"reported_on", "credit_report"},
            FileInput.CHECK, new String[] {"checked_on", "credit_check"},
            FileInput.REFERENCE, new String[] {"given_on", "credit_reference"}));

    private final TenantJdbc jdbc;
    private final CreditFileRules rules;
    private final Access access;
    private final Today today;

    StaleInputs(TenantJdbc jdbc, CreditFileRules rules, Access access, Today today) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.access = access;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public List<StaleInput> of(UUID customer) {
        access.require(Right.READ);
        return on(FactQuery.on(today.date(), List.of()).of(List.of(customer)));
    }

    /** Of these, what is stale of whom; those of whom nothing is are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, List<FileInput>> of(Collection<UUID> customers) {
        access.require(Right.READ);
        return customers.isEmpty() ? Map.of() : on(FactQuery.on(today.date(), List.of()).of(List.copyOf(customers))).stream()
                .collect(Collectors.groupingBy(StaleInput::customer, Collectors.mapping(StaleInput::input, Collectors.toList())));
    }

    /** Customers of whom something is stale today as a table of {@code customer_id}, for lists; wants the {@link #parameters}. */
    public static String table() {
        return PLACES.entrySet().stream().map(entry -> (entry.getKey() == FileInput.CHECK ? OLDEST_TODAY : LATEST_TODAY)
                .formatted(entry.getValue()[0], entry.getValue()[1], entry.getKey())).collect(Collectors.joining(" union ", "(", ")"));
    }

    public static Map<String, LocalDate> parameters(FileRules rules, LocalDate day) {
        return Arrays.stream(FileInput.values())
                .collect(Collectors.toMap(input -> "before" + input, input -> day.minusDays(rules.days(input))));
    }

    /** As it was known on the day. */
    List<StaleInput> on(FactQuery query) {
        var known = rules.on(query.day());
        var found = new ArrayList<StaleInput>();
        PLACES.forEach((input, place) -> found.addAll(on(query, known, input, place)));
        return found;
    }

    private List<StaleInput> on(FactQuery query, FileRules known, FileInput input, String[] place) {
        var select = input == FileInput.CHECK ? OLDEST : LATEST;
        var customers = query.customers();
        var statement = customers == null
                ? jdbc.sql(select.formatted(place[0], place[1], query.range().condition("k.customer_id")))
                        .params(query.range().parameters())
                : jdbc.sql(select.formatted(place[0], place[1], "and k.customer_id in (:customers)")).param("customers", customers);
        return statement.param("day", query.day()).param("known", today.endOf(query.day()))
                .param("before", query.day().minusDays(known.days(input)))
                .query((row, number) -> stale(Columns.id(row, "customer_id"), input, row.getObject("latest", LocalDate.class),
                        query.day(), known))
                .list();
    }

    private static StaleInput stale(UUID customer, FileInput input, LocalDate of, LocalDate day, FileRules known) {
        return new StaleInput(customer, input, of, ChronoUnit.DAYS.between(of, day), known.days(input));
    }
}
