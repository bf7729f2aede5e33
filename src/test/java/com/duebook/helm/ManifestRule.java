package com.duebook.helm;

import com.duebook.helm.Settings.Setting;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What must hold of all that the chart makes, whatever the values; each with words for who breaks it. */
enum ManifestRule {
    SELECTORS_FIND_PODS((manifests, settings) -> selectors(manifests)
            .filter(selector -> manifests.workloads().filter(workload -> !(workload.owner() instanceof Pod))
                    .noneMatch(workload -> workload.labels().entrySet().containsAll(selector.getValue().entrySet())))
            .map(Map.Entry::getKey)),
    PORTS_HAVE_NAMES((manifests, settings) -> {
        var ports = manifests.workloads().flatMap(Workload::containers).flatMap(container -> container.getPorts().stream())
                .map(ContainerPort::getName).toList();
        return Stream.concat(
                of(manifests, container -> probes(container).anyMatch(probe -> !ports.contains(probe.getHttpGet().getPort().getStrVal()))),
                manifests.of(Service.class).filter(service -> service.getSpec().getPorts().stream()
                        .anyMatch(port -> !ports.contains(port.getTargetPort().getStrVal()))).map(ManifestRule::name));
    }),
    DUEBOOK_IS_PROBED((manifests, settings) -> manifests.of(Deployment.class)
            .filter(deployment -> deployment.getSpec().getTemplate().getSpec().getContainers().stream()
                    .flatMap(ManifestRule::probes).map(probe -> probe.getHttpGet().getPath()).distinct().count() != 3)
            .map(ManifestRule::name)),
    NOBODY_IS_ROOT((manifests, settings) -> manifests.workloads()
            .filter(workload -> !Boolean.TRUE.equals(workload.pod().getSecurityContext().getRunAsNonRoot())
                    || workload.pod().getSecurityContext().getRunAsUser() < 1000
                    || workload.pod().getSecurityContext().getSeccompProfile() == null)
            .map(Workload::name)),
    CONTAINERS_CAN_CHANGE_NOTHING((manifests, settings) -> of(manifests,
            container -> !Boolean.TRUE.equals(container.getSecurityContext().getReadOnlyRootFilesystem())
                    || !Boolean.FALSE.equals(container.getSecurityContext().getAllowPrivilegeEscalation())
                    || !container.getSecurityContext().getCapabilities().getDrop().equals(List.of("ALL")))),
    NOBODY_SPEAKS_TO_KUBERNETES((manifests, settings) -> manifests.workloads()
            .filter(workload -> !Boolean.FALSE.equals(workload.pod().getAutomountServiceAccountToken()))
            .map(Workload::name)),
    MEMORY_HAS_A_LIMIT((manifests, settings) -> of(manifests, container -> !container.getResources().getLimits().containsKey("memory")
            || !container.getResources().getRequests().containsKey("cpu"))),
    IMAGES_ARE_VERSIONS((manifests, settings) -> of(manifests, container -> !container.getImage().matches("\\S+(:[^:/]+|@sha256:\\w{64})")
            || container.getImage().endsWith(":latest"))),
    THERE_IS_TIME_TO_DRAIN((manifests, settings) -> manifests.of(Deployment.class)
            .filter(deployment -> Objects.requireNonNullElse(
                    deployment.getSpec().getTemplate().getSpec().getTerminationGracePeriodSeconds(), 30L) <= 40)
            .map(ManifestRule::name)),
    SETTINGS_ARE_KNOWN((manifests, settings) -> manifests.workloads().filter(Workload::isDuebook).flatMap(Workload::containers)
            .flatMap(container -> container.getEnv().stream()).map(EnvVar::getName)
            .filter(name -> name.startsWith("DUEBOOK_") && settings.stream().noneMatch(setting -> setting.name().equals(name)))),
    NEEDED_SETTINGS_ARE_GIVEN((manifests, settings) -> manifests.workloads().filter(Workload::isDuebook)
            .flatMap(workload -> settings.stream().filter(Setting::isNeeded).map(Setting::name)
                    .filter(name -> !workload.component().equals("migration") || name.startsWith("DUEBOOK_DATABASE_"))
                    .filter(name -> workload.containers().flatMap(container -> container.getEnv().stream())
                            .map(EnvVar::getName).noneMatch(name::equals)))),
    ONLY_MIGRATION_AND_BACKUP_OWN_THE_SCHEMA((manifests, settings) -> manifests.workloads()
            .filter(workload -> !Set.of("migration", "backup").contains(workload.component()))
            .filter(workload -> secrets(workload).anyMatch(secret -> secret.endsWith("-owner")))
            .map(Workload::name)),
    HOOKS_STAND_ALONE((manifests, settings) -> manifests.workloads()
            .filter(workload -> hook(workload.owner()).contains("pre-install"))
            .filter(workload -> manifests.all().stream().filter(manifest -> hook(manifest).isEmpty())
                    .filter(manifest -> !(manifest instanceof Service)).map(ManifestRule::name)
                    .anyMatch(later -> later.equals(workload.pod().getServiceAccountName())
                            || secrets(workload).anyMatch(later::equals)))
            .map(Workload::name)),
    LABELS_ARE_THE_RECOMMENDED((manifests, settings) -> manifests.all().stream()
            .filter(manifest -> !manifest.getMetadata().getLabels().keySet().containsAll(Stream.of(
                    "name", "instance", "version", "component", "part-of", "managed-by").map("app.kubernetes.io/"::concat).toList()))
            .map(ManifestRule::name)),
    NAMES_ARE_GIVEN_ONCE((manifests, settings) -> manifests.all().stream()
            .filter(manifest -> manifest.getMetadata().getName().length() > 63 || manifests.all().stream()
                    .filter(other -> other.getKind().equals(manifest.getKind()) && name(other).equals(name(manifest))).count() > 1)
            .map(ManifestRule::name));

    private final BiFunction<Manifests, List<Setting>, Stream<String>> broken;

    ManifestRule(BiFunction<Manifests, List<Setting>, Stream<String>> broken) {
        this.broken = broken;
    }

    /** @return the names of manifests, containers or settings that break it */
    List<String> broken(Manifests manifests, List<Setting> settings) {
        return broken.apply(manifests, settings).distinct().toList();
    }

    private static Stream<Map.Entry<String, Map<String, String>>> selectors(Manifests manifests) {
        return Stream.of(
                manifests.of(Deployment.class).map(found -> Map.entry(name(found), found.getSpec().getSelector().getMatchLabels())),
                manifests.of(Service.class).map(found -> Map.entry(name(found), found.getSpec().getSelector())),
                manifests.of(PodDisruptionBudget.class)
                        .map(found -> Map.entry(name(found), found.getSpec().getSelector().getMatchLabels())))
                .flatMap(Function.identity());
    }

    private static Stream<String> of(Manifests manifests, Predicate<Container> fault) {
        return manifests.workloads().filter(workload -> workload.containers().anyMatch(fault)).map(Workload::name);
    }

    private static Stream<Probe> probes(Container container) {
        return Stream.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe()).filter(Objects::nonNull);
    }

    private static Stream<String> secrets(Workload workload) {
        return workload.containers().flatMap(container -> container.getEnv().stream())
                .filter(variable -> variable.getValueFrom() != null && variable.getValueFrom().getSecretKeyRef() != null)
                .map(variable -> variable.getValueFrom().getSecretKeyRef().getName());
    }

    private static String hook(HasMetadata manifest) {
        return Objects.requireNonNullElse(manifest.getMetadata().getAnnotations(), Map.<String, String>of())
                .getOrDefault("helm.sh/hook", "");
    }

    private static String name(HasMetadata manifest) {
        return manifest.getMetadata().getName();
    }
}
