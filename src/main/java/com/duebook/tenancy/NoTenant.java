package com.duebook.tenancy;

/** Tenant data was asked for where no workspace is known: always a defect, never a default. */
public class NoTenant extends IllegalStateException {

    NoTenant(String message) {
        super(message);
    }
}
