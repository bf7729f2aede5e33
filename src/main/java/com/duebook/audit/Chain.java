package com.duebook.audit;

import com.duebook.audit.chain.Entry;
import com.duebook.audit.chain.Seal;
import com.duebook.audit.chain.StoredEntry;
import com.duebook.tenancy.TenantJdbc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The current workspace's entries. They can be appended and read; there is no way to change one. */
@Repository
class Chain {

    private static final HexFormat HEX = HexFormat.of();

    private final TenantJdbc jdbc;

    Chain(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Three statements, however many entries; in the transaction that they tell of, as its last. */
    void append(UUID workspace, List<PromisedEntry> promised) {
        var head = lockedHead().orElseGet(this::begun);
        var entries = new ArrayList<Entry>(promised.size());
        for (var next : promised) {
            var entry = next.after(workspace, head);
            entries.add(entry);
            head = new Head(entry.position(), entry.hash());
        }
        insert(entries);
        jdbc.sql("update audit_head h set h.position = :position, h.hash = :hash where h.tenant_id = :tenant")
                .param("position", head.position())
                .param("hash", HEX.parseHex(head.hash()))
                .update();
    }

    /** Empty before the first entry. */
    Optional<Head> head() {
        return head("");
    }

    List<Entry> from(long position, int most) {
        return jdbc.sql("""
                        select e.* from audit_entry e where e.tenant_id = :tenant and e.position >= :position
                        order by e.position limit :most""")
                .param("position", position)
                .param("most", most)
                .query((row, number) -> StoredEntry.read(row))
                .list();
    }

    /** By position, without counting through what is not shown. */
    List<Entry> newestFirst(long top, int most) {
        return jdbc.sql("""
                        select e.* from audit_entry e where e.tenant_id = :tenant and e.position <= :top
                        order by e.position desc limit :most""")
                .param("top", top)
                .param("most", most)
                .query((row, number) -> StoredEntry.read(row))
                .list();
    }

    /** @param condition begins with {@code and}, empty for all; its values are parameters */
    List<Entry> newestFirst(String condition, Map<String, Object> parameters, int offset, int most) {
        return jdbc.sql("select e.* from audit_entry e where e.tenant_id = :tenant" + condition
                + " order by e.position desc limit :most offset :offset")
                .params(parameters)
                .param("most", most)
                .param("offset", offset)
                .query((row, number) -> StoredEntry.read(row))
                .list();
    }

    long count(String condition, Map<String, Object> parameters) {
        return jdbc.sql("select count(*) from audit_entry e where e.tenant_id = :tenant" + condition)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private Optional<Head> lockedHead() {
        return head(" for update");
    }

    private Optional<Head> head(String lock) {
        return jdbc.sql("select h.position, h.hash from audit_head h where h.tenant_id = :tenant" + lock)
                .query((row, number) -> new Head(row.getLong("position"), HEX.formatHex(row.getBytes("hash"))))
                .optional();
    }

    /** Of two transactions that are the first, the second waits here for the other. */
    private Head begun() {
        jdbc.sql("""
                        insert into audit_head (tenant_id, position, hash) values (:tenant, 0, :nothing)
                        on duplicate key update position = position""")
                .param("nothing", HEX.parseHex(Seal.NOTHING))
                .update();
        return lockedHead().orElseThrow();
    }

    private void insert(List<Entry> entries) {
        jdbc.batch("""
                insert into audit_entry (tenant_id, position, at_micros, actor_kind, actor_id, deed, subject_id, details,
                    previous, hash)
                values (:tenant, :position, :at, :kind, :actor, :deed, :subject, :details, :previous, :hash)""",
                entries.stream().map(Chain::row).toList());
    }

    private static Map<String, @Nullable Object> row(Entry entry) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("position", entry.position());
        row.put("at", entry.atMicros());
        row.put("kind", entry.actorKind());
        row.put("actor", entry.actor());
        row.put("deed", entry.event());
        row.put("subject", entry.subject());
        row.put("details", entry.details());
        row.put("previous", HEX.parseHex(entry.previous()));
        row.put("hash", HEX.parseHex(entry.hash()));
        return row;
    }
}
