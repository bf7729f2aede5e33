package com.duebook.database;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.stereotype.Component;

/**
 * The database is not told that a transaction only reads: the word costs two trips each time, and Hibernate writes
 * nothing in it anyway.
 */
@Component
class NoReadOnlyHint implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HibernateJpaVendorAdapter adapter) {
            adapter.setPrepareConnection(false);
        }
        return bean;
    }
}
