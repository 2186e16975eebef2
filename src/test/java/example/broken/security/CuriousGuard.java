package example.broken.security;

import example.broken.measure.OpenService;

class CuriousGuard {

    void look(OpenService service) {
        service.find();
    }
}
