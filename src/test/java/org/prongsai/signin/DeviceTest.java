package org.prongsai.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource({
        "'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1', IPHONE",
        "'Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/140.0 Mobile', ANDROID",
        "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/140.0', WINDOWS",
        "'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Firefox/140.0', MAC",
        "'Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/140.0', LINUX",
        "curl/8.5, OTHER",
        "'', OTHER"
    })
    void a_device_is_known_by_what_its_browser_says(String browser, Device device) {
        assertThat(Device.of(browser)).isEqualTo(device);
    }
}
