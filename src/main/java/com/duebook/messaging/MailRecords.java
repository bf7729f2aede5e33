package com.duebook.messaging;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** What people see of a workspace's mail. */
@Repository
class MailRecords {

    private final TenantJdbc jdbc;

    MailRecords(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    List<MailRecord> about(UUID subject) {
        return jdbc.sql("""
                        select id, template, recipient, language, title, state, problem, detail, attempts, created_at,
                            sent_at
                        from mail where tenant_id = :tenant and subject_id = :subject
                        order by created_at desc, id desc limit 200""")
                .param("subject", subject)
                .query((row, number) -> read(row))
                .list();
    }

    Optional<String> text(UUID mail) {
        return jdbc.sql("select body from mail where tenant_id = :tenant and id = :id and body is not null")
                .param("id", mail)
                .query(String.class)
                .optional();
    }

    Optional<String> addressOf(UUID mail) {
        return jdbc.sql("select recipient from mail where tenant_id = :tenant and id = :id")
                .param("id", mail)
                .query(String.class)
                .optional();
    }

    /** @return whether it was at an end that may be tried again */
    boolean reopen(UUID mail) {
        return jdbc.sql("""
                        update mail set version = version + 1, state = 'PENDING', problem = null, detail = null,
                            attempts = 0, unsure = 0
                        where tenant_id = :tenant and id = :id and state in ('FAILED', 'UNKNOWN')""")
                .param("id", mail)
                .update() == 1;
    }

    private static MailRecord read(ResultSet row) throws SQLException {
        var problem = row.getString("problem");
        return new MailRecord(
                Columns.id(row, "id"),
                row.getString("template"),
                row.getString("recipient"),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("title"),
                MailState.valueOf(row.getString("state")),
                problem == null ? null : MailProblem.valueOf(problem),
                row.getString("detail"),
                row.getInt("attempts"),
                Columns.moment(row, "created_at"),
                Columns.momentOrNull(row, "sent_at"));
    }
}
