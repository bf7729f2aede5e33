package com.duebook.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;
import org.yaml.snakeyaml.Yaml;

/** Every way of installing that the documentation names renders to what Kubernetes knows; every wrong value is named. */
class ChartTest {

    @ParameterizedTest
    @MethodSource("com.duebook.helm.Chart#accepted")
    void rendersManifestsThatKubernetesKnows(Path values) {
        assertThat(Manifests.read(Chart.render(values)).all()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("com.duebook.helm.Chart#accepted")
    void isFoundGoodByHelm(Path values, @TempDir Path folder) throws IOException {
        Chart.requireHelm();
        FileSystemUtils.copyRecursively(Chart.FOLDER, folder);
        var file = folder.resolve("values.yaml");
        Files.writeString(file, new Yaml().dump(laid(read(values), read(file))));

        var result = new Helm(folder).lint().strict().call();

        assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("com.duebook.helm.Chart#refused")
    void refusesAWrongValueByName(Path values) throws IOException {
        var name = Files.readAllLines(values).getFirst().substring(2);

        assertThatThrownBy(() -> Chart.render(Chart.MINIMAL, values))
                .hasMessageContaining(name);
    }

    @Test
    void refusesAFieldThatKubernetesDoesNotKnow() {
        var rendered = Chart.render(Chart.MINIMAL);

        assertThatThrownBy(() -> Manifests.read(rendered.replaceFirst("failureThreshold", "failureTreshold")))
                .hasMessageContaining("failureTreshold");
        assertThatThrownBy(() -> Manifests.read(rendered.replaceFirst("kind: Deployment", "kind: Deploiment")))
                .hasMessageContaining("Deploiment");
        assertThatThrownBy(() -> Manifests.read(rendered.replaceFirst("(?m)^metadata:", "metadata: {}\nmetadata:")))
                .hasMessageContaining("duplicate key metadata");
    }

    private static Map<String, Object> read(Path file) throws IOException {
        return new Yaml().load(Files.readString(file));
    }

    @SuppressWarnings("unchecked") // values are maps of maps
    private static Map<String, Object> laid(Map<String, Object> over, Map<String, Object> under) {
        var laid = new LinkedHashMap<>(under);
        over.forEach((key, value) -> laid.merge(key, value, (old, given) -> old instanceof Map && given instanceof Map
                ? laid((Map<String, Object>) given, (Map<String, Object>) old) : given));
        return laid;
    }
}
