package com.duebook.imports;

import com.duebook.problem.NotFound;
import com.duebook.tenancy.TenantJdbc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files handed in, in the database, as the job may run on another machine. */
@Repository
class ImportFiles {

    private final TenantJdbc jdbc;

    ImportFiles(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void add(UUID run, Path file, String preview) throws IOException {
        jdbc.sql("""
                        insert into import_file (tenant_id, run_id, content, preview)
                        values (:tenant, :run, :content, :preview)""")
                .param("run", run)
                .param("preview", preview)
                .param("content", Files.readAllBytes(file))
                .update();
    }

    String preview(UUID run) {
        return jdbc.sql("select f.preview from import_file f where f.tenant_id = :tenant and f.run_id = :run")
                .param("run", run)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    void see(UUID run, String preview) {
        jdbc.sql("update import_file f set f.preview = :preview where f.tenant_id = :tenant and f.run_id = :run")
                .param("run", run)
                .param("preview", preview)
                .update();
    }

    @Transactional
    void reject(UUID run, byte[] rejects) {
        jdbc.sql("update import_file f set f.rejects = :rejects where f.tenant_id = :tenant and f.run_id = :run")
                .param("run", run)
                .param("rejects", rejects)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> rejects(UUID run) {
        return jdbc.sql("""
                        select f.rejects from import_file f
                        where f.tenant_id = :tenant and f.run_id = :run and f.rejects is not null""")
                .param("run", run)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** @param findings null while they are being made */
    @Transactional
    void find(UUID run, @Nullable String findings) {
        jdbc.sql("update import_file f set f.findings = :findings where f.tenant_id = :tenant and f.run_id = :run")
                .param("run", run)
                .param("findings", findings)
                .update();
    }

    Optional<String> findings(UUID run) {
        return jdbc.sql("""
                        select f.findings from import_file f
                        where f.tenant_id = :tenant and f.run_id = :run and f.findings is not null""")
                .param("run", run)
                .query(String.class)
                .optional();
    }

    @Transactional
    void remove(UUID run) {
        jdbc.sql("delete from import_file where tenant_id = :tenant and run_id = :run")
                .param("run", run)
                .update();
    }

    /** Lays the file down for as long as the work lasts. Not in a transaction, as the work may be long. */
    <T> T with(UUID run, Function<Path, T> work) {
        try {
            var file = Files.createTempFile("duebook-import", "");
            try {
                Files.write(file, content(run));
                return work.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] content(UUID run) {
        return jdbc.sql("select f.content from import_file f where f.tenant_id = :tenant and f.run_id = :run")
                .param("run", run)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
