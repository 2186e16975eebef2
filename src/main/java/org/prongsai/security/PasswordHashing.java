package org.prongsai.security;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id: BCrypt would stop at 72 bytes, which is 24 Thai characters. Keyboards compose letters and marks in different
 * ways, so a password is brought into one form before it is hashed or compared.
 */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new Composed(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }

    private record Composed(PasswordEncoder encoder) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence typed) {
            return encoder.encode(composed(typed));
        }

        @Override
        public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
            return encoder.matches(composed(typed), hash);
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return encoder.upgradeEncoding(hash);
        }

        private static @Nullable String composed(@Nullable CharSequence typed) {
            return typed == null ? null : Normalizer.normalize(typed, Normalizer.Form.NFC);
        }
    }
}
