package com.duebook.support;

import com.duebook.tenancy.Tenancy;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test drains only work of its own: what others left waiting is no part of its story. */
class EmptyQueue implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        var application = SpringExtension.getApplicationContext(test);
        var client = application.getBean(JdbcClient.class);
        var transaction = application.getBean(TransactionTemplate.class);
        application.getBean(Tenancy.class).onPlatform(() -> transaction.execute(status -> client.sql("delete from work_item").update()));
    }
}
