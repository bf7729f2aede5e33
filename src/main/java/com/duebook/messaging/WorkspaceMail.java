package com.duebook.messaging;

import com.duebook.smtp.MailSettings;
import com.duebook.tenancy.TenantJdbc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class WorkspaceMail extends MailTable {

    private final TenantJdbc jdbc;
    private final MailBlocks blocks;

    WorkspaceMail(TenantJdbc jdbc, MailBlocks blocks, JsonMapper json, MailSettings settings) {
        super(json, settings.lease());
        this.jdbc = jdbc;
        this.blocks = blocks;
    }

    @Override
    JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql.replace("{mail}", "mail")
                .replace("{mine}", "tenant_id = :tenant and")
                .replace("{said}", "body = case when subject_id is null then null else coalesce(:text, body) end,")
                .replace("{owner}", "tenant_id, ")
                .replace("{ownerValue}", ":tenant, "));
    }

    @Override
    String workKind() {
        return DeliverMail.KIND;
    }

    @Override
    void block(String address, String reason) {
        blocks.add(address, reason);
    }
}
