package com.duebook.customers;

import com.duebook.customers.search.MatchingCustomers;
import com.duebook.customers.search.SuffixIndex;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The list of customers: a page of it, and exactly how many there are. */
@Repository
public class CustomerList {

    private static final String SELECT = """
            select c.id, c.name, c.reference, c.email, c.phone, c.city, c.country, c.industry, c.owner_id,
                   c.currency, c.terms_days, c.tax_number, c.created_at,
                   (select group_concat(t.tag order by t.tag separator '\\n') from customer_tag t
                    where t.tenant_id = :tenant and t.customer_id = c.id) as tags,
                   (select coalesce(p.reference, p.name) from customer p where p.tenant_id = :tenant and p.id = c.parent_id) as parent""";

    /** One in so many. */
    private static final int FEW = 16;

    private final TenantJdbc jdbc;
    private final Access access;
    private final Tags tags;
    private final CustomerTally tally;
    private final SuffixIndex suffixes;

    CustomerList(TenantJdbc jdbc, Access access, Tags tags, CustomerTally tally, SuffixIndex suffixes) {
        this.jdbc = jdbc;
        this.access = access;
        this.tags = tags;
        this.tally = tally;
        this.suffixes = suffixes;
    }

    /** @param all how many there are on all pages */
    public record Found(List<CustomerRow> first, int all) {}

    /** The first page, and how many there are; both by one pass where the first page is all. */
    @Transactional(readOnly = true)
    public Found find(CustomerFilter filter, CustomerSort sort, boolean descending, int limit) {
        var few = few(filter);
        var first = page(condition(filter, few, sort), sort, descending, 0, limit);
        if (first.size() < limit) {
            return new Found(first, first.size());
        }
        return new Found(first, few.isPresent() && filter.isTextAlone() ? few.getAsInt() : count(filter));
    }

    /** The ids are found in an index first, so that a far page and a fragment touch no row that is not shown. */
    @Transactional(readOnly = true)
    public List<CustomerRow> page(CustomerFilter filter, CustomerSort sort, boolean descending, int offset, int limit) {
        return page(condition(filter, few(filter), sort), sort, descending, offset, limit);
    }

    private List<CustomerRow> page(CustomerCondition condition, CustomerSort sort, boolean descending, int offset, int limit) {
        access.require(Right.READ);
        var order = sort.orderBy(descending);
        return jdbc.sql(SELECT + """

                        from (select c.id from %s %s limit :limit offset :offset) shown
                        join customer c on c.tenant_id = :tenant and c.id = shown.id
                        %s""".formatted(condition.sql(), order, order))
                .params(condition.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(CustomerList::row)
                .list();
    }

    /**
     * By name, for exports of any length: what follows the last row in the list.
     *
     * @param last null for the start
     */
    @Transactional(readOnly = true)
    public List<CustomerRow> after(CustomerFilter filter, @Nullable CustomerRow last, int limit) {
        access.require(Right.READ);
        var condition = CustomerCondition.of(filter);
        var beyond = last == null ? "" : " and c.name >= :lastName and (c.name > :lastName or c.id > :lastId)";
        var statement = jdbc.sql(SELECT + " from " + condition.sql() + beyond
                + " order by c.name, c.id limit :limit")
                .params(condition.parameters())
                .param("limit", limit);
        if (last != null) {
            statement.param("lastName", last.name()).param("lastId", last.id());
        }
        return statement.query(CustomerList::row).list();
    }

    /** Archived or not; empty when there is none of this id. */
    @Transactional(readOnly = true)
    public Optional<CustomerRow> one(UUID id) {
        access.require(Right.READ);
        return jdbc.sql(SELECT + " from customer c where c.tenant_id = :tenant and c.id = :id")
                .param("id", id)
                .query(CustomerList::row)
                .optional();
    }

    @Transactional(readOnly = true)
    public int count(CustomerFilter filter) {
        access.require(Right.READ);
        if (filter.isTallied()) {
            return tally.count(filter);
        }
        if (filter.text() != null && filter.isTextAlone() && MatchingCustomers.isIndexed(filter.text())) {
            return suffixes.count(filter.text(), filter.archived());
        }
        var condition = condition(filter, few(filter), CustomerSort.NAME);
        return jdbc.sql("select count(*) from " + condition.sql())
                .params(condition.parameters())
                .query(Integer.class)
                .single();
    }

    /** Of few that match all are sorted; of many the first are soon come by in the list. */
    private static CustomerCondition condition(CustomerFilter filter, OptionalInt few, CustomerSort sort) {
        return few.isPresent() && filter.text() != null ? CustomerCondition.ofFew(filter, filter.text(), sort)
                : CustomerCondition.of(filter);
    }

    /** How many match the text alone; empty where they are no few, or there is none. */
    private OptionalInt few(CustomerFilter filter) {
        var text = filter.text();
        if (text == null || !MatchingCustomers.isIndexed(text)) {
            return OptionalInt.empty();
        }
        var few = tally.count(CustomerFilter.ACTIVE.withArchived(filter.archived())) / FEW;
        return suffixes.count(text, filter.archived(), few);
    }

    @Transactional(readOnly = true)
    public List<String> tags() {
        access.require(Right.READ);
        return tags.all();
    }

    /** Codes of the countries that customers are in. */
    @Transactional(readOnly = true)
    public List<String> countries() {
        access.require(Right.READ);
        return tally.countries();
    }

    @Transactional(readOnly = true)
    public List<String> industries() {
        access.require(Right.READ);
        return tally.industries();
    }

    private static CustomerRow row(ResultSet row, int number) throws SQLException {
        var tags = row.getString("tags");
        return new CustomerRow(
                Columns.id(row, "id"),
                row.getString("name"),
                row.getString("reference"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("city"),
                row.getString("country"),
                row.getString("industry"),
                Columns.idOrNull(row, "owner_id"),
                Currency.getInstance(row.getString("currency")),
                row.getInt("terms_days"),
                row.getString("tax_number"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                tags == null ? List.of() : Stream.of(tags.split("\n")).toList(),
                row.getString("parent"), null);
    }
}
