package com.duebook.documents;

import com.duebook.problem.CannotStart;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where documents lie in an S3 store: {@code s3://bucket/prefix?endpoint=https://minio.example:9000&region=eu-central-1}.
 *
 * @param prefix of all names, with a slash at its end; may be empty
 * @param endpoint null for Amazon's own
 * @param region null for what the machine's environment says
 */
record S3Address(String bucket, String prefix, @Nullable URI endpoint, @Nullable String region) {

    /** @throws CannotStart for anything else */
    static S3Address of(String url) {
        try {
            var read = new URI(url.strip());
            var asked = asked(read.getRawQuery());
            var endpoint = asked.remove("endpoint");
            var region = asked.remove("region");
            var path = read.getPath() == null ? "" : read.getPath().replaceAll("^/+|/+$", "");
            if ("s3".equals(read.getScheme()) && read.getAuthority() != null && asked.isEmpty()) {
                return new S3Address(read.getAuthority(), path.isEmpty() ? "" : path + "/",
                        endpoint == null ? null : server(endpoint, url), region);
            }
        } catch (URISyntaxException unreadable) {
            throw wrong(url);
        }
        throw wrong(url);
    }

    private static Map<String, String> asked(@Nullable String query) {
        var asked = new TreeMap<String, String>();
        Stream.of(query == null ? new String[0] : query.split("&")).forEach(part -> {
            var halves = part.split("=", 2);
            asked.put(halves[0], halves.length == 1 ? "" : halves[1]);
        });
        return asked;
    }

    private static URI server(String endpoint, String url) throws URISyntaxException {
        var server = new URI(endpoint);
        if (server.getHost() == null || !server.getScheme().matches("https?")) {
            throw wrong(url);
        }
        return server;
    }

    private static CannotStart wrong(String url) {
        return new CannotStart("DUEBOOK_DOCUMENTS_URL is \"" + url + "\"; set it to an address such as"
                + " s3://bucket/prefix?region=eu-central-1, with &endpoint=https://minio.example:9000 where it is not Amazon's.");
    }

    @Override
    public String toString() {
        return "s3://" + bucket + "/" + prefix;
    }
}
