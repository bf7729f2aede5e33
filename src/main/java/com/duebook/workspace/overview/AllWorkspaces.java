package com.duebook.workspace.overview;

/**
 * All workspaces, for lists that sort and narrow them by figures of their own: handed out as a part of their statement,
 * since a question of its own would bring back all of them.
 */
public final class AllWorkspaces {

    private AllWorkspaces() {}

    /**
     * A table of {@code id}, {@code name}, {@code created_at}, {@code suspended_at}, {@code night_done_on} and
     * {@code stripe}, which is {@code KEY} or the connected account's state, and null without either.
     */
    public static String table() {
        return """
                (select w.id, w.name, w.created_at, w.suspended_at, w.night_done_on,
                   case when s.secret_key is not null then 'KEY' else s.account_state end as stripe
                 from workspace w left join workspace_stripe s on s.workspace_id = w.id)""";
    }
}
