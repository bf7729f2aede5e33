package com.duebook.documents;

import com.duebook.tenancy.TenantJdbc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the bytes lie. */
@Configuration
class DocumentConfiguration {

    @Bean
    DocumentStore documentStore(TenantJdbc jdbc, TransactionTemplate transaction) {
        return new DatabaseStore(jdbc, transaction);
    }
}
