package com.duebook.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A row that belongs to one workspace. Its table's primary key is {@code (tenant_id, id)}. */
@MappedSuperclass
public abstract class TenantOwned extends Stored {

    @TenantId
    @Column(name = "tenant_id", nullable = false, updatable = false) private UUID tenantId;

    protected TenantOwned() {}

    protected TenantOwned(UUID id) {
        super(id);
    }
}
