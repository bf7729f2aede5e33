package com.duebook.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.support.IntegrationTest;
import com.duebook.tenancy.Ids;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@IntegrationTest
class DatabaseStoreTest extends StoreContract {

    @Autowired DocumentStore store;
    @Autowired Documents ofTheProduct;

    @Override
    DocumentStore store() {
        return store;
    }

    @Override
    void change(UUID workspace, String sha256) {
        write(workspace, "update document_part set bytes = reverse(bytes) where tenant_id = :tenant and sha256 = :sha256", sha256);
    }

    @Override
    void lose(UUID workspace, String sha256) {
        write(workspace, "delete from document_part where tenant_id = :tenant and sha256 = :sha256", sha256);
    }

    @Test
    void worksInNoTransactionSinceAStoreMayBeFarAway() {
        var kept = document(Ids.next(), "", bytes("no"));

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> workspaces.in(acme, () -> ofTheProduct.keep(kept)));
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> workspaces.in(acme, () -> ofTheProduct.find(kept.key())));
    }

    @Test
    void putsTheSameBytesThereOnce() {
        workspaces.outside(acme, () -> documents.keep(document(Ids.next(), "", bytes("same"))));
        workspaces.outside(acme, () -> documents.keep(document(Ids.next(), "", bytes("same"))));

        assertThat(workspaces.in(acme, () -> jdbc.sql("select count(*) from document_part where tenant_id = :tenant")
                .query(Long.class).single())).isOne();
    }

    private void write(UUID workspace, String sql, String sha256) {
        workspaces.in(workspace, () -> jdbc.sql(sql).param("sha256", sha256).update());
    }
}
