package com.duebook.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Role;
import com.duebook.ui.Preferences;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class MemberPreferencesTest {

    @Autowired Preferences preferences;
    @Autowired TestWorkspaces workspaces;

    @Test
    void keepsOneOfThemWhenSeveralWindowsOfAPersonKeepAtOnce() throws Exception {
        var acme = workspaces.open("Acme");
        var bolt = workspaces.open("Bolt");
        var member = workspaces.member(acme, Role.SALES);
        var other = workspaces.member(bolt, Role.SALES);
        try (var windows = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 40).mapToObj(each -> windows.submit(() -> workspaces.as(acme, member, () -> {
                preferences.keep("typed", "window " + each);
                return true;
            }))).toList();
            for (Future<Boolean> each : all) {
                assertThat(each.get()).isTrue();
            }
        }

        assertThat(workspaces.as(acme, member, () -> preferences.find("typed"))).get().asString().startsWith("window ");
        assertThat(workspaces.as(bolt, other, () -> preferences.find("typed"))).isEmpty();
    }
}
