package com.duebook.helm;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whatever makes pods, and the pods it makes. */
record Workload(HasMetadata owner, Map<String, String> labels, PodSpec pod) {

    static Optional<Workload> of(HasMetadata manifest) {
        return switch (manifest) {
            case Deployment deployment -> Optional.of(of(manifest, deployment.getSpec().getTemplate()));
            case Job job -> Optional.of(of(manifest, job.getSpec().getTemplate()));
            case CronJob job -> Optional.of(of(manifest, job.getSpec().getJobTemplate().getSpec().getTemplate()));
            case Pod pod -> Optional.of(new Workload(pod, pod.getMetadata().getLabels(), pod.getSpec()));
            default -> Optional.empty();
        };
    }

    String name() {
        return owner.getMetadata().getName();
    }

    String component() {
        return labels.getOrDefault("app.kubernetes.io/component", "");
    }

    /** Whether Duebook itself runs in it. */
    boolean isDuebook() {
        return containers().anyMatch(container -> container.getName().equals("duebook"));
    }

    Stream<Container> containers() {
        return Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream());
    }

    private static Workload of(HasMetadata owner, PodTemplateSpec template) {
        return new Workload(owner, template.getMetadata().getLabels(), template.getSpec());
    }
}
