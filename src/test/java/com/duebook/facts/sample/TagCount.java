package com.duebook.facts.sample;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a new indicator takes: this class, and {@code facts.TAGS_GIVEN} in i18n/sample.properties and its translation. */
@Component
public class TagCount implements FactSource {

    public static final FactKey TAGS_GIVEN = new FactKey("TAGS_GIVEN", FactUnit.COUNT);

    private final TenantJdbc jdbc;

    TagCount(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(TAGS_GIVEN);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var some = Objects.requireNonNullElse(query.customers(), Set.<UUID>of());
        jdbc.sql("select t.customer_id, count(*) from customer_tag t where t.tenant_id = :tenant"
                + (query.customers() == null ? "" : " and t.customer_id in (:customers)") + " group by t.customer_id")
                .param("customers", some.stream().map(Ids::bytes).toList())
                .query(row -> {
                    sheet.number(Ids.uuid(row.getBytes(1)), TAGS_GIVEN, row.getInt(2));
                });
    }
}
