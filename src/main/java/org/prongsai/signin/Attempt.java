package org.prongsai.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.prongsai.security.Origin;
import org.prongsai.shared.Sha256;
import org.prongsai.shared.ThaiText;

/**
 * Somebody tries to sign in.
 *
 * @param username as typed; not to be kept, since it may be a password in the wrong field
 * @param address from where; of IPv6 the network, within which everybody has addresses in plenty
 */
record Attempt(String username, String address) {

    private static final int NETWORK_BYTES = 8;

    static Attempt of(String username) {
        return new Attempt(username, network(Origin.address().orElse("")));
    }

    String usernameHash() {
        return Sha256.of(ThaiText.searchable(username));
    }

    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == NETWORK_BYTES * 2
                    ? InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, NETWORK_BYTES), bytes.length))
                            .getHostAddress()
                    : Inet6Address.getByAddress(bytes).getHostAddress();
        } catch (IllegalArgumentException | UnknownHostException unreadable) {
            return address;
        }
    }
}
