package com.duebook.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;

/**
 * How often a minute one client address may do something; what it does not use it may save for one minute. The address
 * is the connection's own, or what a proxy that {@link TrustedProxies} names says of it.
 */
public final class AddressLimit {

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofMinutes(5)).build();
    private final int aMinute;
    private final Ticker ticker;

    public AddressLimit(int aMinute, Ticker ticker) {
        this.aMinute = aMinute;
        this.ticker = ticker;
    }

    /** @return false when it has to wait */
    public boolean mayTry(String clientAddress) {
        return bucket(clientAddress).tryConsume(1);
    }

    /** Whether it could try now, without counting it. */
    public boolean isExhausted(String clientAddress) {
        return bucket(clientAddress).getAvailableTokens() == 0;
    }

    /** Nothing came of the last try. */
    public void giveBack(String clientAddress) {
        bucket(clientAddress).addTokens(1);
    }

    private Bucket bucket(String clientAddress) {
        return buckets.get(network(clientAddress), address -> Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(new Elapsed(ticker))
                .build());
    }

    /** Whoever has one address of IPv6 has the 64 bits behind its network (RFC 4291, 2.5.4): those count as one. */
    private static String network(String clientAddress) {
        try {
            return clientAddress.contains(":") && InetAddress.ofLiteral(clientAddress) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, 8)
                    : clientAddress;
        } catch (IllegalArgumentException odd) {
            return clientAddress;
        }
    }

    /** Not the time of day: nobody waits for an hour because that was set back. */
    private record Elapsed(Ticker ticker) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return ticker.read();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
