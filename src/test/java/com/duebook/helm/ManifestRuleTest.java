package com.duebook.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.helm.Settings.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestRuleTest {

    /** For each rule what to replace in the manifests, and by what, so that it and no other is broken. */
    private static final Map<ManifestRule, List<String>> BROKEN = Map.ofEntries(
            Map.entry(ManifestRule.SELECTORS_FIND_PODS,
                    List.of("maxUnavailable: 1(.|\\n)*?component: jobs", "maxUnavailable: 1\n  selector:\n    matchLabels: {a: b}")),
            Map.entry(ManifestRule.PORTS_HAVE_NAMES, List.of("targetPort: http", "targetPort: web")),
            Map.entry(ManifestRule.DUEBOOK_IS_PROBED, List.of("health/startup", "health/liveness")),
            Map.entry(ManifestRule.NOBODY_IS_ROOT, List.of("runAsUser: 10001", "runAsUser: 0")),
            Map.entry(ManifestRule.CONTAINERS_CAN_CHANGE_NOTHING, List.of("readOnlyRootFilesystem: true", "readOnlyRootFilesystem: false")),
            Map.entry(ManifestRule.NOBODY_SPEAKS_TO_KUBERNETES,
                    List.of("automountServiceAccountToken: false\\n( +)enable", "automountServiceAccountToken: true\n$1enable")),
            Map.entry(ManifestRule.MEMORY_HAS_A_LIMIT, List.of("limits:\\n( +)memory: 1Gi", "limits:\n$1cpu: 1")),
            Map.entry(ManifestRule.IMAGES_ARE_VERSIONS, List.of("image: (\\S+):\\S+", "image: $1:latest")),
            Map.entry(ManifestRule.THERE_IS_TIME_TO_DRAIN,
                    List.of("terminationGracePeriodSeconds: 45", "terminationGracePeriodSeconds: 30")),
            Map.entry(ManifestRule.SETTINGS_ARE_KNOWN, List.of("name: DUEBOOK_MAIL_TLS", "name: DUEBOOK_MAIL_SSL")),
            Map.entry(ManifestRule.NEEDED_SETTINGS_ARE_GIVEN, List.of("name: DUEBOOK_MASTER_KEY", "name: DUEBOOK_PREVIOUS_MASTER_KEY")),
            Map.entry(ManifestRule.ONLY_MIGRATION_AND_BACKUP_OWN_THE_SCHEMA,
                    List.of("(DUEBOOK_STRIPE_SECRET_KEY(.|\\n)*?)name: duebook\\n", "$1name: duebook-owner\n")),
            Map.entry(ManifestRule.HOOKS_STAND_ALONE,
                    List.of("serviceAccountName: default\\n(      a)", "serviceAccountName: books-duebook\n$1")),
            Map.entry(ManifestRule.LABELS_ARE_THE_RECOMMENDED,
                    List.of("app.kubernetes.io/part-of: duebook\\n( +app.*\\n +helm.*\\nspec)", "\n$1")),
            Map.entry(ManifestRule.NAMES_ARE_GIVEN_ONCE, List.of("name: books-duebook-jobs", "name: books-duebook-web")));

    private final List<Setting> settings = List.copyOf(Settings.inReadme());

    @ParameterizedTest
    @MethodSource("com.duebook.helm.Chart#accepted")
    void holdsForEveryWayOfInstalling(Path values) {
        var manifests = Manifests.read(Chart.render(values));
        var soft = new SoftAssertions();
        for (var rule : ManifestRule.values()) {
            soft.assertThat(rule.broken(manifests, settings)).as("%s", rule).isEmpty();
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void canBeBroken(ManifestRule rule) {
        var change = Objects.requireNonNull(BROKEN.get(rule));
        var rendered = Chart.render(Chart.MINIMAL);
        var changed = rendered.replaceFirst(change.get(0), change.get(1));

        assertThat(changed).isNotEqualTo(rendered);
        assertThat(List.of(ManifestRule.values())
                .stream().filter(each -> !each.broken(Manifests.read(changed), settings).isEmpty()))
                .containsExactly(rule);
    }

    @Test
    void readsShortenedSettingsToo() {
        assertThat(Settings.in(" `DUEBOOK_MAIL_HOST` \\*, `_PORT`, `_USER` "))
                .containsExactly(new Setting("DUEBOOK_MAIL_HOST", true), new Setting("DUEBOOK_MAIL_PORT", false),
                        new Setting("DUEBOOK_MAIL_USER", false));
        assertThat(Settings.inReadme()).contains(new Setting("DUEBOOK_MASTER_KEY", true), new Setting("SERVER_PORT", false));
    }
}
