package com.duebook.credit.ask;

import com.duebook.credit.evidence.Evidence;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A file that a customer handed in. */
@Entity
class DataFile extends TenantOwned {

    private UUID requestId;
    private UUID fileId;
    private String fileName;

    protected DataFile() {}

    DataFile(UUID request, Evidence file) {
        this.requestId = request;
        this.fileId = file.id();
        this.fileName = file.name();
    }

    UUID request() {
        return requestId;
    }

    Evidence file() {
        return new Evidence(fileId, fileName);
    }
}
