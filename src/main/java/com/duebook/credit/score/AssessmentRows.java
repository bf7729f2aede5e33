package com.duebook.credit.score;

import com.duebook.credit.score.Assessments.ClassChange;
import com.duebook.credit.score.Assessor.Seen;
import com.duebook.facts.FactJson;
import com.duebook.facts.FactQuery;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Assessments that are kept, written and read in sets. */
@Repository
public class AssessmentRows {

    private static final int DAYS_OF_NEWS = 30;

    private static final String COLUMNS =
            "select a.id, a.customer_id, a.card, a.day, a.score, a.class, a.class_since, a.worsened, a.valid_until";
    private static final String FROM = " from credit_assessment a where a.tenant_id = :tenant ";
    private static final String LAST_OF_DAY = """
            and a.day <= :day and not exists (select 1 from credit_assessment b where b.tenant_id = :tenant
              and b.customer_id = a.customer_id and b.day <= :day and (b.day > a.day or b.day = a.day and b.id > a.id))""";

    private final TenantJdbc jdbc;
    private final Today today;

    AssessmentRows(TenantJdbc jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** What facts tell of a customer. @param className that of a person's decision where there is one in force; empty for none */
    record Standing(UUID customer, int score, String className, boolean worsened, LocalDate validUntil) {

        boolean isInClass() {
            return !className.isEmpty();
        }
    }

    /** What was kept of one, and the facts that it came of. */
    record Kept(StoredAssessment assessment, String facts) {}

    /** The last of a customer, and until when that need not be looked at; null where nobody knows. */
    record Live(StoredAssessment assessment, @Nullable LocalDate lookOn, @Nullable String steady) {

        boolean lasts(LocalDate day, String now) {
            return lookOn != null && day.isBefore(lookOn) && !day.isAfter(assessment.validUntil()) && now.equals(steady);
        }
    }

    Map<UUID, Live> looked(IdRange customers) {
        var live = new HashMap<UUID, Live>();
        jdbc.sql(COLUMNS + ", a.look_on, a.steady" + FROM + "and a.live = 1" + customers.condition("a.customer_id"))
                .params(customers.parameters())
                .query((row, number) -> new Live(row(row, number), row.getObject(10, LocalDate.class), row.getString(11))).list()
                .forEach(each -> live.put(each.assessment().customer(), each));
        return live;
    }

    public Map<UUID, StoredAssessment> live(IdRange customers) {
        var live = new HashMap<UUID, StoredAssessment>();
        jdbc.sql(COLUMNS + FROM + "and a.live = 1" + customers.condition("a.customer_id"))
                .params(customers.parameters())
                .query(AssessmentRows::row).list().forEach(each -> live.put(each.customer(), each));
        return live;
    }

    Optional<StoredAssessment> live(UUID customer) {
        return jdbc.sql(COLUMNS + FROM + "and a.live = 1 and a.customer_id = :customer")
                .param("customer", customer)
                .query(AssessmentRows::row).optional();
    }

    /** The latest first. */
    List<StoredAssessment> of(UUID customer) {
        return jdbc.sql(COLUMNS + FROM + "and a.customer_id = :customer order by a.day desc, a.id desc")
                .param("customer", customer)
                .query(AssessmentRows::row).list();
    }

    Map<UUID, String> classes(Collection<UUID> customers) {
        var classes = new HashMap<UUID, String>();
        jdbc.sql("select a.customer_id, coalesce(o.class, a.class) from credit_assessment a"
                + " left join credit_class_override o on o.tenant_id = :tenant and o.customer_id = a.customer_id and "
                + OverrideRows.IN_FORCE + " where a.tenant_id = :tenant and a.live = 1 and a.customer_id in (:customers)")
                .param("customers", customers)
                .param("day", today.date())
                .param("evening", today.endOf(today.date()))
                .query(row -> {
                    classes.put(Columns.id(row, 1), row.getString(2));
                });
        classes.values().removeIf(String::isEmpty);
        return classes;
    }

    /** Each class that it came to be in by itself or by hand, the newest first. In one statement. */
    List<ClassChange> classes(UUID customer, int most) {
        return jdbc.sql("""
                        select c.at, c.class, c.set_by, c.reason from (
                          select min(a.recorded_at) as at, a.class as class, null as set_by, '' as reason from credit_assessment a
                          where a.tenant_id = :tenant and a.customer_id = :customer group by a.class_since, a.class
                          union all
                          select o.recorded_at, o.class, o.recorded_by, o.reason from credit_class_override o
                          where o.tenant_id = :tenant and o.customer_id = :customer) c
                        order by c.at desc limit :most""")
                .param("customer", customer)
                .param("most", most)
                .query((row, number) -> new ClassChange(Columns.moment(row, 1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    Optional<Kept> of(UUID customer, LocalDate day) {
        return jdbc.sql(COLUMNS + ", a.facts" + FROM + "and a.customer_id = :customer " + LAST_OF_DAY)
                .param("customer", customer)
                .param("day", day)
                .query((row, number) -> new Kept(row(row, number), row.getString(10))).optional();
    }

    List<Standing> standings(FactQuery query) {
        return jdbc.sql("select a.customer_id, a.score, coalesce(o.class, a.class), a.worsened and a.class_since > :news, a.valid_until"
                + " from credit_assessment a"
                + " left join credit_class_override o on o.tenant_id = :tenant and o.customer_id = a.customer_id and "
                + OverrideRows.IN_FORCE
                + " where a.tenant_id = :tenant " + LAST_OF_DAY + (query.customers() == null ? "" : " and a.customer_id in (:customers)")
                + query.range().condition("a.customer_id"))
                .params(query.range().parameters())
                .param("customers", Objects.requireNonNullElse(query.customers(), Set.<UUID>of()))
                .param("day", query.day())
                .param("news", query.day().minusDays(DAYS_OF_NEWS))
                .param("evening", today.endOf(query.day()))
                .query((row, number) -> new Standing(Columns.id(row, 1), row.getInt(2), row.getString(3), row.getBoolean(4),
                        row.getObject(5, LocalDate.class)))
                .list();
    }

    /** The names of the classes that customers are in, by alphabet. */
    List<String> classes() {
        return jdbc.sql("select distinct a.class from credit_assessment a where a.tenant_id = :tenant and a.live = 1"
                + " and a.class <> '' order by a.class")
                .query(String.class)
                .list();
    }

    /** Each takes the place of the one before. */
    void write(List<NewAssessment> all) {
        jdbc.batch("update credit_assessment set live = null where tenant_id = :tenant and id = :id",
                all.stream().flatMap(each -> each.former().stream()).map(former -> Map.of("id", former.id())).toList());
        jdbc.batch("""
                insert into credit_assessment (tenant_id, id, customer_id, card, day, recorded_at, score, class, class_since, worsened,
                  facts, points, valid_until, live, look_on, steady)
                values (:tenant, :id, :customer, :card, :day, :now, :score, :class, :since, :worsened, :facts, :points, :valid, 1,
                  :look, :steady)""",
                all.stream().map(this::parameters).toList());
    }

    /** What they say lasts until another day now. */
    void look(Map<Live, Seen> again) {
        jdbc.batch("update credit_assessment set look_on = :look, steady = :steady where tenant_id = :tenant and id = :id",
                again.entrySet().stream().map(each -> Map.of("id", each.getKey().assessment().id(), "look", each.getValue().lookOn(),
                        "steady", each.getValue().steady())).toList());
    }

    private Map<String, Object> parameters(NewAssessment each) {
        var row = each.row();
        return Map.ofEntries(Map.entry("id", row.id()), Map.entry("customer", row.customer()), Map.entry("card", row.card()),
                Map.entry("day", row.day()), Map.entry("now", today.now()), Map.entry("score", row.score()),
                Map.entry("class", row.className()), Map.entry("since", row.classSince()), Map.entry("worsened", row.worsened()),
                Map.entry("facts", FactJson.write(each.seen().assessment().facts())), Map.entry("points", each.points()),
                Map.entry("valid", row.validUntil()), Map.entry("look", each.seen().lookOn()), Map.entry("steady", each.seen().steady()));
    }

    private static StoredAssessment row(ResultSet row, int number) throws SQLException {
        return new StoredAssessment(Columns.id(row, 1), Columns.id(row, 2), row.getInt(3), row.getObject(4, LocalDate.class), row.getInt(5),
                row.getString(6), row.getObject(7, LocalDate.class), row.getBoolean(8), row.getObject(9, LocalDate.class));
    }
}
