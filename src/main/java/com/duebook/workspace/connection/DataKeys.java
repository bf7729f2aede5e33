package com.duebook.workspace.connection;

import com.duebook.secrets.MasterKeys;
import com.duebook.secrets.WrappedKey;
import com.duebook.secrets.WrappedRows;
import com.duebook.tenancy.Columns;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One key per workspace, wrapped by the master key, beside the workspace itself. */
@Repository
class DataKeys implements WrappedRows {

    private static final int BYTES = 32;

    private record Kept(UUID workspace, WrappedKey key) {}

    private final MasterKeys masters;
    private final JdbcClient client;

    DataKeys(MasterKeys masters, JdbcClient client) {
        this.masters = masters;
        this.client = client;
    }

    /** @return the workspace's key in the clear, made now if it has none */
    byte[] of(UUID workspace) throws GeneralSecurityException {
        var kept = find(workspace);
        if (kept.isEmpty()) {
            create(workspace);
            kept = find(workspace);
        }
        return masters.unwrap(kept.orElseThrow(), context(workspace));
    }

    @Override
    public List<String> unknownMasters() {
        return client.sql("""
                        select distinct data_key_by from workspace
                        where data_key is not null and data_key_by not in (:known)""")
                .param("known", masters.fingerprints())
                .query(String.class).list();
    }

    @Override
    public long countToRewrap() {
        return client.sql("select count(*) from workspace where data_key is not null and data_key_by <> :current")
                .param("current", masters.current())
                .query(Long.class).single();
    }

    @Override
    @Transactional
    public int rewrap(int most) throws GeneralSecurityException {
        var old = client.sql("""
                        select id, data_key, data_key_by from workspace
                        where data_key is not null and data_key_by <> :current limit :most""")
                .param("current", masters.current())
                .param("most", most)
                .query((row, number) -> new Kept(Columns.id(row, "id"),
                        new WrappedKey(row.getBytes("data_key"), row.getString("data_key_by"))))
                .list();
        for (var kept : old) {
            var context = context(kept.workspace());
            replace(kept, masters.wrap(masters.unwrap(kept.key(), context), context));
        }
        return old.size();
    }

    /** Of two who do it at once, the second changes nothing. */
    private void replace(Kept kept, WrappedKey fresh) {
        client.sql("""
                        update workspace set data_key = :fresh, data_key_by = :current
                        where id = :id and data_key_by = :before""")
                .param("fresh", fresh.bytes())
                .param("current", fresh.by())
                .param("id", kept.workspace())
                .param("before", kept.key().by())
                .update();
    }

    /** Of two who create one at once, the second finds the first's. */
    private void create(UUID workspace) throws GeneralSecurityException {
        var fresh = masters.wrap(Random.randBytes(BYTES), context(workspace));
        client.sql("update workspace set data_key = :key, data_key_by = :by where id = :id and data_key is null")
                .param("key", fresh.bytes())
                .param("by", fresh.by())
                .param("id", workspace)
                .update();
    }

    private Optional<WrappedKey> find(UUID workspace) {
        return client.sql("select data_key, data_key_by from workspace where id = :id and data_key is not null")
                .param("id", workspace)
                .query((row, number) -> new WrappedKey(row.getBytes("data_key"), row.getString("data_key_by")))
                .optional();
    }

    private static byte[] context(UUID workspace) {
        return (workspace + "/data_key").getBytes(StandardCharsets.UTF_8);
    }
}
