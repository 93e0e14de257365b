/* A PKCS #11 module that hands everything on to the one named by STUB_DRIVER_OVER, and does by itself what
   STUB_DRIVER_FAULT names: what a real token does once in its life, and SoftHSM never. */

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef unsigned long ulong;
typedef struct { unsigned char version[2]; void *functions[68]; } list;  /* CK_FUNCTION_LIST of v2.40 */
typedef struct { ulong type; void *value; ulong length; } attribute;

enum { INITIALIZE = 0, GET_SLOT_LIST = 4, GET_TOKEN_INFO = 6, GET_MECHANISM_LIST = 7, LOGIN = 18, LOGOUT = 19, GET_ATTRIBUTE_VALUE = 24, SIGN = 43 };
enum { FLAGS = 96, CKM_RSA_PKCS = 1, CKU_CONTEXT_SPECIFIC = 2, CKA_ALWAYS_AUTHENTICATE = 0x202, CKA_KEY_TYPE = 0x100 };  /* where CK_TOKEN_INFO has its flags, after four texts */

static list *real, ours;
static int logins, signed_once, confirmed;

static int fault(const char *name) {
    const char *wanted = getenv("STUB_DRIVER_FAULT");
    return wanted && strcmp(wanted, name) == 0;
}

static ulong initialize(void *arguments) {
    logins = signed_once = confirmed = 0;
    puts("this driver prints");
    fflush(stdout);
    return ((ulong (*)(void *))real->functions[INITIALIZE])(arguments);
}

static ulong get_slot_list(unsigned char present, ulong *slots, ulong *count) {
    if (fault("hang-listing")) for (;;) pause();
    if (fault("crash-listing")) abort();
    if (fault("broken-listing")) return 0x30;  /* CKR_DEVICE_ERROR */
    if (fault("failing-listing")) return 0x06;  /* CKR_FUNCTION_FAILED */
    if (fault("empty") || (fault("gone-after") && signed_once)) { *count = 0; return 0; }
    return ((ulong (*)(unsigned char, ulong *, ulong *))real->functions[GET_SLOT_LIST])(present, slots, count);
}

static ulong get_token_info(ulong slot, unsigned char *info) {
    if (fault("unrecognised")) return 0xe1;  /* CKR_TOKEN_NOT_RECOGNIZED: what an empty card is */
    ulong result = ((ulong (*)(ulong, unsigned char *))real->functions[GET_TOKEN_INFO])(slot, info), flags;
    if (result) return result;
    memcpy(&flags, info + FLAGS, sizeof flags);
    flags &= ~0x70000ul;
    if (fault("low") || (fault("wrong-low") && logins)) flags |= 0x10000;
    if (fault("last-try") || (fault("wrong-last") && logins)) flags |= 0x20000;
    if (fault("locked") || (fault("wrong-locked") && logins)) flags |= 0x40000;
    if (fault("unset")) flags &= ~0x8ul;
    if (fault("uninitialised")) flags &= ~0x400ul;
    memcpy(info + FLAGS, &flags, sizeof flags);
    return 0;
}

static ulong get_mechanism_list(ulong slot, ulong *mechanisms, ulong *count) {
    ulong result =
        ((ulong (*)(ulong, ulong *, ulong *))real->functions[GET_MECHANISM_LIST])(slot, mechanisms, count);
    if (!result && mechanisms && fault("no-bare-rsa"))
        for (ulong place = 0; place < *count; place++)
            if (mechanisms[place] == CKM_RSA_PKCS) mechanisms[place] = mechanisms[0];
    return result;
}

static ulong login(ulong session, ulong user, unsigned char *pin, ulong length) {
    logins++;
    if (user == CKU_CONTEXT_SPECIFIC) { confirmed = length > 0; return 0; }
    if (fault("hang-login")) for (;;) pause();
    if (fault("crash-login")) *(volatile int *)8 = 0;
    if (fault("pin-locked")) return 0xa4;
    if (fault("pin-expired")) return 0xa3;
    if (fault("pin-length")) return 0xa2;
    return ((ulong (*)(ulong, ulong, unsigned char *, ulong))real->functions[LOGIN])(session, user, pin, length);
}

static ulong log_out(ulong session) {
    if (fault("hang-leaving")) for (;;) pause();
    if (fault("failing-leaving")) return 0x06;
    return ((ulong (*)(ulong))real->functions[LOGOUT])(session);
}

static ulong sign(ulong session, unsigned char *data, ulong size, unsigned char *value, ulong *length) {
    signed_once = 1;
    if (fault("each-time") && !confirmed) return 0x101;  /* CKR_USER_NOT_LOGGED_IN */
    if (fault("hang-signing")) for (;;) pause();
    if (fault("crash-signing")) *(volatile int *)8 = 0;
    if (fault("removed")) return 0x32;      /* CKR_DEVICE_REMOVED */
    if (fault("no-session")) return 0xb3;   /* CKR_SESSION_HANDLE_INVALID */
    if (fault("failing") || fault("gone-after")) return 0x06;
    ulong result = ((ulong (*)(ulong, unsigned char *, ulong, unsigned char *, ulong *))real->functions[SIGN])(
        session, data, size, value, length);
    if (value) confirmed = 0;
    if (!result && value && fault("wrong-value")) value[*length - 1] ^= 1;
    return result;
}

static ulong get_attribute_value(ulong session, ulong object, attribute *wanted, ulong count) {
    ulong result = ((ulong (*)(ulong, ulong, attribute *, ulong))real->functions[GET_ATTRIBUTE_VALUE])(
        session, object, wanted, count);
    for (ulong place = 0; place < count; place++)
        if (wanted[place].type == CKA_KEY_TYPE && wanted[place].value && fault("other-kind"))
            *(ulong *)wanted[place].value = 1;  /* CKK_DSA */
        else if (wanted[place].type == CKA_ALWAYS_AUTHENTICATE) {
            if (fault("unsaid")) return 0x12;  /* CKR_ATTRIBUTE_TYPE_INVALID */
            if (wanted[place].value) *(unsigned char *)wanted[place].value = fault("each-time");
        }
    return result;
}

ulong C_GetFunctionList(list **given) {
    void *over = dlopen(getenv("STUB_DRIVER_OVER"), RTLD_NOW | RTLD_LOCAL);
    if (!over) return 0x05;
    ((ulong (*)(list **))dlsym(over, "C_GetFunctionList"))(&real);
    memcpy(&ours, real, sizeof ours);
    ours.functions[INITIALIZE] = initialize;
    ours.functions[GET_SLOT_LIST] = get_slot_list;
    ours.functions[GET_TOKEN_INFO] = get_token_info;
    ours.functions[GET_MECHANISM_LIST] = get_mechanism_list;
    ours.functions[LOGIN] = login;
    ours.functions[LOGOUT] = log_out;
    ours.functions[GET_ATTRIBUTE_VALUE] = get_attribute_value;
    ours.functions[SIGN] = sign;
    *given = &ours;
    return 0;
}
