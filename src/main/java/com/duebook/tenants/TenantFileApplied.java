package com.duebook.tenants;

import java.util.UUID;

/** At each start, for each file: its workspace is there. */
public record TenantFileApplied(UUID workspace, TenantFile file) {}
