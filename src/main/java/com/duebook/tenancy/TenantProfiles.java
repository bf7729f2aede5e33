package com.duebook.tenancy;

import java.util.UUID;

/** What every module needs to know of a workspace; implemented by whoever keeps workspaces. */
public interface TenantProfiles {

    TenantProfile of(UUID tenant);
}
