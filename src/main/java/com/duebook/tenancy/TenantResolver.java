package com.duebook.tenancy;

import java.util.Map;
import java.util.UUID;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells Hibernate the tenant of each session it opens. While the application starts that is the platform. */
@Component
class TenantResolver implements CurrentTenantIdentifierResolver<UUID>, HibernatePropertiesCustomizer {

    private final Tenancy tenancy;
    private volatile boolean started;

    TenantResolver(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    @EventListener(ApplicationStartedEvent.class)
    void started() {
        started = true;
    }

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return started ? tenancy.scope().tenant() : tenancy.find().map(Scope::tenant).orElse(Scope.PLATFORM);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
    }
}
