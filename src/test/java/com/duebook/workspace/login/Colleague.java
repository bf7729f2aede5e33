package com.duebook.workspace.login;

import com.duebook.identity.EmailAddress;
import com.duebook.identity.PasswordHash;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Members;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. The password is hashed once for all of them, because that takes long. */
public record Colleague(UUID id, String address) {

    public static final String PASSWORD = "a quiet sentence of mine";

    private static @Nullable PasswordHash hash;

    public static Colleague in(
            UUID workspace, TestWorkspaces workspaces, Members members, People people, Passwords passwords,
            Tenancy tenancy) {
        var address = new EmailAddress("c" + Ids.next() + "@test.example");
        var known = hash == null ? passwords.choose(PASSWORD, address) : hash;
        hash = known;
        var id = tenancy.onPlatform(() -> people.register(address, "Cora Colleague", known, Locale.ENGLISH)).id();
        workspaces.in(workspace, () -> {
            members.add(id, Role.FINANCE);
            return true;
        });
        return new Colleague(id, address.value());
    }
}
