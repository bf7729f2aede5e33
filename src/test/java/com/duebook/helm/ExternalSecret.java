package com.duebook.helm;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.client.CustomResource;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As much of External Secrets' own kind as the chart uses; there is no published model of it. */
@Group("external-secrets.io")
@Version("v1")
class ExternalSecret extends CustomResource<ExternalSecret.Spec, @Nullable Void> implements Namespaced {

    record Spec(String refreshInterval, Store secretStoreRef, Target target, List<Source> dataFrom) {}

    record Store(String name, String kind) {}

    record Target(String name, String creationPolicy, String deletionPolicy) {}

    record Source(Extract extract) {}

    record Extract(String key) {}
}
