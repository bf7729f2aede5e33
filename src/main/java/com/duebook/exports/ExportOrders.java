package com.duebook.exports;

import com.duebook.sheets.SheetFormat;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.ui.Query;
import com.duebook.ui.list.Exported;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was asked for, until it is forgotten. */
@Repository
@Transactional
class ExportOrders {

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final TenantJdbc jdbc;
    private final JsonMapper json;

    ExportOrders(TenantJdbc jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void add(ExportOrder order) {
        jdbc.sql("""
                        insert into export_order (tenant_id, id, member_id, asked_by, list, filter, name, narrowed, format, language,
                          row_count, asked_at)
                        values (:tenant, :id, :member, :askedBy, :list, :filter, :name, :narrowed, :format, :language, :rows, :askedAt)""")
                .param("id", order.id())
                .param("member", order.member())
                .param("askedBy", order.askedBy())
                .param("list", order.list())
                .param("filter", json.writeValueAsString(order.filter().values()))
                .param("name", order.what().name())
                .param("narrowed", order.what().filter())
                .param("format", order.format().name())
                .param("language", order.language().toLanguageTag())
                .param("rows", order.rows())
                .param("askedAt", order.askedAt())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<ExportOrder> find(UUID id) {
        return jdbc.sql("select o.* from export_order o where o.tenant_id = :tenant and o.id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ExportOrder> of(UUID member) {
        return jdbc.sql("""
                        select o.* from export_order o where o.tenant_id = :tenant and o.member_id = :member
                        order by o.asked_at desc limit 50""")
                .param("member", member)
                .query((row, number) -> read(row))
                .list();
    }

    @Transactional(readOnly = true)
    public LongExports.Count count(UUID member) {
        return jdbc.sql("""
                        select count(*), coalesce(sum(o.over_at is not null and o.seen_at is null), 0) from export_order o
                        where o.tenant_id = :tenant and o.member_id = :member""")
                .param("member", member)
                .query((row, number) -> new LongExports.Count(row.getInt(1), row.getInt(2)))
                .single();
    }

    public void see(UUID member, Instant now) {
        jdbc.sql("""
                        update export_order set seen_at = :now
                        where tenant_id = :tenant and member_id = :member and over_at is not null and seen_at is null""")
                .param("member", member)
                .param("now", now)
                .update();
    }

    /** Something has become of it, which is told anew. */
    public void end(UUID id, Instant now) {
        jdbc.sql("update export_order set over_at = :now, seen_at = null where tenant_id = :tenant and id = :id")
                .param("id", id)
                .param("now", now)
                .update();
    }

    public void written(UUID id, Instant expires) {
        jdbc.sql("update export_order set expires_at = :expires where tenant_id = :tenant and id = :id")
                .param("id", id)
                .param("expires", expires)
                .update();
    }

    /** What is too old to be kept: written and expired, or asked for so long ago and never written. */
    @Transactional(readOnly = true)
    public List<UUID> over(Instant now, Instant askedBefore) {
        return jdbc.sql("""
                        select o.id from export_order o
                        where o.tenant_id = :tenant and (o.expires_at <= :now or o.expires_at is null and o.asked_at < :before)""")
                .param("now", now)
                .param("before", askedBefore)
                .query((row, number) -> Columns.id(row, 1))
                .list();
    }

    public void forget(UUID id) {
        jdbc.sql("delete from export_order where tenant_id = :tenant and id = :id").param("id", id).update();
    }

    private ExportOrder read(ResultSet row) throws SQLException {
        return new ExportOrder(Columns.id(row, "id"), Columns.id(row, "member_id"), row.getString("asked_by"), row.getString("list"),
                new Query(json.readValue(row.getString("filter"), VALUES)),
                new Exported(row.getString("name"), row.getString("narrowed"), null),
                SheetFormat.valueOf(row.getString("format")), Locale.forLanguageTag(row.getString("language")), row.getLong("row_count"),
                Columns.moment(row, "asked_at"), Columns.momentOrNull(row, "expires_at"));
    }
}
