package com.duebook.messaging;

import com.duebook.smtp.MailSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PlatformMail extends MailTable {

    private final JdbcClient client;

    PlatformMail(JdbcClient client, JsonMapper json, MailSettings settings) {
        super(json, settings.lease());
        this.client = client;
    }

    @Override
    JdbcClient.StatementSpec sql(String sql) {
        return client.sql(sql.replace("{mail}", "platform_mail")
                .replace("{mine}", "")
                .replace("{said}", "")
                .replace("{owner}", "")
                .replace("{ownerValue}", ""));
    }

    @Override
    String workKind() {
        return DeliverPlatformMail.KIND;
    }

    /** Never: who mistyped at sign-up, or emptied a full mailbox, must be able to try again. */
    @Override
    void block(String address, String reason) {}
}
