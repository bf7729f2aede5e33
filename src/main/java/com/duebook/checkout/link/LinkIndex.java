package com.duebook.checkout.link;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the workspace and the link of a token; a platform table that gives nothing else away. */
@Repository
class LinkIndex {

    private final JdbcClient client;

    LinkIndex(JdbcClient client) {
        this.client = client;
    }

    void add(PayToken token, UUID workspace, UUID link) {
        client.sql("insert into pay_link_index (token_hash, workspace_id, link_id) values (?, ?, ?)")
                .params(token.hash(), Ids.bytes(workspace), Ids.bytes(link))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<LinkTarget> find(PayToken token) {
        return client.sql("select workspace_id, link_id from pay_link_index where token_hash = ?")
                .params(token.hash())
                .query((row, at) -> new LinkTarget(Columns.id(row, 1), Columns.id(row, 2)))
                .optional();
    }
}
