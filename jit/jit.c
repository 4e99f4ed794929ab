/* The compiler: one LLJIT, one module for each batch, code freed with its tracker. */
#include "jit/internal.h"
#include "jit/quick.h"

#include <llvm-c/Analysis.h>
#include <llvm-c/Error.h>
#include <llvm-c/LLJIT.h>
#include <llvm-c/Orc.h>
#include <llvm-c/Support.h>
#include <llvm-c/Target.h>
#include <llvm-c/TargetMachine.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct evo_jit {
    evo_isa isa;
    LLVMOrcLLJITRef lljit;
    LLVMTargetMachineRef machine; /* for evo_jit_dump: LLJIT took its own */
    evo_quick *quick;             /* NULL where it does not cover the machine */
    uint64_t batches;             /* makes symbol names unique */
};

struct evo_jit_batch {
    evo_jit *jit;
    evo_quick_code code;
    LLVMOrcResourceTrackerRef tracker; /* NULL: nothing is LLVM's */
};

/* LLVM's registry of targets is process-wide and filled once. */
static pthread_once_t targets_once = PTHREAD_ONCE_INIT;
static void initialize_targets(void) {
    /* Passes that find nothing in what is emitted here: straight-line vector code and
     * one index that addresses every array. */
    static const char *const options[] = {"evolve",
                                          "-disable-lsr",
                                          "-disable-constant-hoisting",
                                          "-disable-select-optimize",
                                          "-disable-partial-libcall-inlining",
                                          "-disable-early-ifcvt",
                                          "-disable-post-ra"};
    LLVMParseCommandLineOptions(EVO_COUNT_OF(options), options, NULL);
    (void)LLVMInitializeNativeTarget();
    (void)LLVMInitializeNativeAsmPrinter();
}

/* Takes over LLVM's message. */
static evo_status fail_llvm(evo_error *err, const char *what, LLVMErrorRef error) {
    char *message = LLVMGetErrorMessage(error);
    evo_status status = evo_fail(err, EVO_ERR_INTERNAL, "%s: %s", what, message);
    LLVMDisposeErrorMessage(message);
    return status;
}

/* Errors that reach the session also come back from the call that caused them. */
static void drop_error(void *ctx, LLVMErrorRef error) {
    (void)ctx;
    LLVMConsumeError(error);
}

/* ---- Machines -------------------------------------------------------------- */

/* AVX2 keeps the host's tuning and loses what is beyond; the baseline is x86-64. */
static LLVMTargetMachineRef create_machine(evo_isa isa, evo_error *err) {
    static const char *const features[EVO_ISA_COUNT] = {
        "",
        "+avx2,+fma,+f16c,+bmi,+bmi2,-avx512f",
        "+avx2,+fma,+f16c,+bmi,+bmi2,+avx512f,+avx512dq,+avx512bw,+avx512vl",
    };
    LLVMTargetMachineRef machine = NULL;
    LLVMTargetRef target;
    char *message = NULL, *triple = LLVMGetDefaultTargetTriple();
    char *host = LLVMGetHostCPUName();
    const char *cpu = isa == EVO_ISA_PORTABLE ? "x86-64" : host;
    if (LLVMGetTargetFromTriple(triple, &target, &message) == 0)
        machine = LLVMCreateTargetMachine(target, triple, cpu, features[isa],
                                          LLVMCodeGenLevelLess, LLVMRelocPIC,
                                          LLVMCodeModelSmall);
    if (machine == NULL)
        (void)evo_fail(err, EVO_ERR_UNSUPPORTED, "LLVM has no code generator for %s",
                       triple);
    LLVMDisposeMessage(message);
    LLVMDisposeMessage(triple);
    LLVMDisposeMessage(host);
    return machine;
}

/* The few functions that generated code may call, by address: kernels see nothing else
 * of the process. */
static evo_status define_symbols(evo_jit *jit, evo_error *err) {
    typedef void any_fn(void); /* function pointers of all kinds */
    static const struct {
        const char *name;
        any_fn *fn;
    } table[] = {
        {"memcpy", (any_fn *)memcpy},
        {"memmove", (any_fn *)memmove},
        {"memset", (any_fn *)memset},
        {"fma", (any_fn *)fma},
        {"evo_jit_tail", (any_fn *)evo_jit_tail},
    };
    LLVMOrcCSymbolMapPair pairs[EVO_COUNT_OF(table)];
    for (size_t i = 0; i < EVO_COUNT_OF(table); i++) {
        pairs[i].Name = LLVMOrcLLJITMangleAndIntern(jit->lljit, table[i].name);
        pairs[i].Sym.Address = (uintptr_t)table[i].fn;
        pairs[i].Sym.Flags.GenericFlags =
            LLVMJITSymbolGenericFlagsExported | LLVMJITSymbolGenericFlagsCallable;
        pairs[i].Sym.Flags.TargetFlags = 0;
    }
    LLVMOrcMaterializationUnitRef unit =
        LLVMOrcAbsoluteSymbols(pairs, EVO_COUNT_OF(table));
    LLVMErrorRef error =
        LLVMOrcJITDylibDefine(LLVMOrcLLJITGetMainJITDylib(jit->lljit), unit);
    if (error != NULL) {
        LLVMOrcDisposeMaterializationUnit(unit);
        return fail_llvm(err, "cannot define the compiler's symbols", error);
    }
    return EVO_OK;
}

evo_status evo_jit_create(evo_isa isa, evo_jit **jit, evo_error *err) {
    *jit = NULL;
    if ((unsigned)isa >= EVO_ISA_COUNT)
        return evo_fail(err, EVO_ERR_ARGUMENT, "unknown instruction set");
    if (isa > evo_isa_host())
        return evo_fail(err, EVO_ERR_UNSUPPORTED, "this machine has no %s",
                        evo_isa_name(isa));
    if (pthread_once(&targets_once, initialize_targets) != 0)
        return evo_fail(err, EVO_ERR_INTERNAL, "cannot initialize LLVM");
    evo_jit *made = calloc(1, sizeof *made);
    if (made == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    made->isa = isa;
    made->quick = evo_quick_create(isa);
    made->machine = create_machine(isa, err);
    LLVMTargetMachineRef given = made->machine ? create_machine(isa, err) : NULL;
    if (given == NULL) {
        evo_jit_destroy(made);
        return EVO_ERR_UNSUPPORTED;
    }
    LLVMOrcLLJITBuilderRef builder = LLVMOrcCreateLLJITBuilder();
    LLVMOrcLLJITBuilderSetJITTargetMachineBuilder(
        builder, LLVMOrcJITTargetMachineBuilderCreateFromTargetMachine(given));
    LLVMErrorRef error = LLVMOrcCreateLLJIT(&made->lljit, builder);
    if (error != NULL) {
        made->lljit = NULL;
        evo_jit_destroy(made);
        return fail_llvm(err, "cannot create the compiler", error);
    }
    LLVMOrcExecutionSessionSetErrorReporter(
        LLVMOrcLLJITGetExecutionSession(made->lljit), drop_error, NULL);
    evo_status status = define_symbols(made, err);
    if (status != EVO_OK) {
        evo_jit_destroy(made);
        return status;
    }
    *jit = made;
    return EVO_OK;
}

void evo_jit_destroy(evo_jit *jit) {
    if (jit == NULL)
        return;
    if (jit->lljit != NULL)
        LLVMConsumeError(LLVMOrcDisposeLLJIT(jit->lljit));
    if (jit->machine != NULL)
        LLVMDisposeTargetMachine(jit->machine);
    evo_quick_destroy(jit->quick);
    free(jit);
}

/* ---- Modules --------------------------------------------------------------- */

/* Emits one kernel into the module; e is working memory. */
static evo_status emit_kernel(const evo_jit *jit, evo_emit *e, LLVMModuleRef module,
                              const evo_jit_request *request, const char *name,
                              evo_error *err) {
    LLVMContextRef context = LLVMGetModuleContext(module);
    memset(e, 0, sizeof *e);
    e->context = context;
    e->module = module;
    e->builder = LLVMCreateBuilderInContext(context);
    e->isa = jit->isa;
    e->width = evo_isa_lanes(jit->isa);
    e->kernel = request->kernel;
    e->tunables = request->tunables;
    e->tunable_count = request->tunable_count;
    e->settle_underflow = request->settle_underflow;
    evo_jit_function(e, name);
    LLVMDisposeBuilder(e->builder);
    if (e->failure != NULL)
        return evo_fail(err, EVO_ERR_INTERNAL, "cannot compile the kernel: %s",
                        e->failure);
    return EVO_OK;
}

static void set_target(const evo_jit *jit, LLVMModuleRef module) {
    LLVMSetDataLayout(module, LLVMOrcLLJITGetDataLayoutStr(jit->lljit));
    LLVMSetTarget(module, LLVMOrcLLJITGetTripleString(jit->lljit));
}

static evo_status verify_module(LLVMModuleRef module, evo_error *err) {
    char *message = NULL;
    evo_status status = EVO_OK;
    if (LLVMVerifyModule(module, LLVMReturnStatusAction, &message) != 0)
        status = evo_fail(err, EVO_ERR_INTERNAL, "invalid LLVM IR: %s", message);
    LLVMDisposeMessage(message);
    return status;
}

static void symbol_name(char *out, size_t size, uint64_t batch, size_t index) {
    (void)snprintf(out, size, "k%llu_%zu", (unsigned long long)batch, index);
}

static evo_status emit_all(evo_jit *jit, LLVMModuleRef module,
                           const evo_jit_request *requests, size_t count,
                           evo_error *err) {
    evo_status status = EVO_OK;
    for (size_t i = 0; i < count; i++)
        if (evo_kernel_is_real(requests[i].kernel))
            return evo_fail(err, EVO_ERR_UNSUPPORTED,
                            "kernel %s is one over the reals: it cannot be compiled",
                            requests[i].kernel->name);
    evo_emit *e = malloc(sizeof *e);
    if (e == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    set_target(jit, module);
    for (size_t i = 0; i < count && status == EVO_OK; i++) {
        char name[48];
        if (requests[i].fn != NULL)
            continue;
        symbol_name(name, sizeof name, jit->batches, i);
        status = emit_kernel(jit, e, module, &requests[i], name, err);
    }
    free(e);
#ifndef NDEBUG
    if (status == EVO_OK)
        status = verify_module(module, err);
#endif
    return status;
}

/* Code generation happens at the first lookup. */
static evo_status look_up(evo_jit *jit, evo_jit_request *requests, size_t count,
                          evo_error *err) {
    for (size_t i = 0; i < count; i++) {
        char name[48];
        LLVMOrcExecutorAddress address = 0;
        if (requests[i].fn != NULL)
            continue;
        symbol_name(name, sizeof name, jit->batches, i);
        LLVMErrorRef error = LLVMOrcLLJITLookup(jit->lljit, &address, name);
        if (error != NULL)
            return fail_llvm(err, "cannot compile the kernel", error);
        requests[i].fn = (evo_native_fn *)(uintptr_t)address;
    }
    return EVO_OK;
}

/* Those requests that have no code yet. */
static evo_status compile_llvm(evo_jit *jit, evo_jit_request *requests, size_t count,
                               evo_jit_batch *batch, evo_error *err) {
    jit->batches++;
    LLVMOrcThreadSafeContextRef safe = LLVMOrcCreateNewThreadSafeContext();
    LLVMModuleRef module = LLVMModuleCreateWithNameInContext(
        "batch", LLVMOrcThreadSafeContextGetContext(safe));
    evo_status status = emit_all(jit, module, requests, count, err);
    if (status != EVO_OK) {
        LLVMDisposeModule(module);
        LLVMOrcDisposeThreadSafeContext(safe);
        return status;
    }
    LLVMOrcThreadSafeModuleRef whole = LLVMOrcCreateNewThreadSafeModule(module, safe);
    LLVMOrcDisposeThreadSafeContext(safe); /* the module keeps its own reference */
    batch->tracker =
        LLVMOrcJITDylibCreateResourceTracker(LLVMOrcLLJITGetMainJITDylib(jit->lljit));
    LLVMErrorRef error =
        LLVMOrcLLJITAddLLVMIRModuleWithRT(jit->lljit, batch->tracker, whole);
    return error != NULL ? fail_llvm(err, "cannot add the kernel", error)
                         : look_up(jit, requests, count, err);
}

static bool is_complete(const evo_jit_request *requests, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (requests[i].fn == NULL)
            return false;
    return true;
}

evo_status evo_jit_compile(evo_jit *jit, evo_jit_request *requests, size_t count,
                           evo_jit_batch **batch, evo_error *err) {
    *batch = NULL;
    evo_jit_batch *made = calloc(1, sizeof *made);
    if (made == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    made->jit = jit;
    for (size_t i = 0; i < count; i++)
        requests[i].fn = NULL;
    evo_status status = EVO_OK;
    if (jit->quick != NULL)
        status = evo_quick_compile(jit->quick, requests, count, &made->code, err);
    else
        for (size_t i = 0; i < count; i++)
            requests[i].quick = false;
    if (status == EVO_OK && !is_complete(requests, count))
        status = compile_llvm(jit, requests, count, made, err);
    if (status != EVO_OK) {
        evo_jit_batch_destroy(made);
        for (size_t i = 0; i < count; i++)
            requests[i].fn = NULL;
        return status;
    }
    *batch = made;
    return EVO_OK;
}

static void remove_llvm(evo_jit_batch *batch) {
    LLVMConsumeError(LLVMOrcResourceTrackerRemove(batch->tracker));
    LLVMOrcReleaseResourceTracker(batch->tracker);
    LLVMOrcExecutionSessionRef session =
        LLVMOrcLLJITGetExecutionSession(batch->jit->lljit);
    LLVMOrcSymbolStringPoolClearDeadEntries(
        LLVMOrcExecutionSessionGetSymbolStringPool(session));
}

void evo_jit_batch_destroy(evo_jit_batch *batch) {
    if (batch == NULL)
        return;
    if (batch->tracker != NULL)
        remove_llvm(batch);
    evo_quick_release(&batch->code);
    free(batch);
}

/* ---- Listing --------------------------------------------------------------- */

static evo_status print_assembly(evo_jit *jit, LLVMModuleRef module, evo_text *text,
                                 evo_error *err) {
    char *message = NULL;
    LLVMMemoryBufferRef buffer = NULL;
    if (LLVMTargetMachineEmitToMemoryBuffer(jit->machine, module, LLVMAssemblyFile,
                                            &message, &buffer) != 0) {
        evo_status status =
            evo_fail(err, EVO_ERR_INTERNAL, "cannot list the code: %s", message);
        LLVMDisposeMessage(message);
        return status;
    }
    evo_text_append_bytes(text, LLVMGetBufferStart(buffer), LLVMGetBufferSize(buffer));
    LLVMDisposeMemoryBuffer(buffer);
    return EVO_OK;
}

evo_status evo_jit_dump(evo_jit *jit, const evo_kernel *kernel, bool assembly,
                        evo_text *text, evo_error *err) {
    evo_jit_request request = {.kernel = kernel};
    LLVMContextRef context = LLVMContextCreate();
    LLVMModuleRef module = LLVMModuleCreateWithNameInContext("kernel", context);
    jit->batches++;
    evo_status status = emit_all(jit, module, &request, 1, err);
    if (status == EVO_OK)
        status = verify_module(module, err);
    if (status == EVO_OK && assembly) {
        status = print_assembly(jit, module, text, err);
    } else if (status == EVO_OK) {
        char *ir = LLVMPrintModuleToString(module);
        evo_text_append_bytes(text, ir, strlen(ir));
        LLVMDisposeMessage(ir);
    }
    LLVMDisposeModule(module);
    LLVMContextDispose(context);
    if (status == EVO_OK && text->failed)
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    return status;
}

void evo_jit_llvm_version(char *out, size_t size) {
    unsigned major = 0, minor = 0, patch = 0;
    LLVMGetVersion(&major, &minor, &patch);
    (void)snprintf(out, size, "%u.%u.%u", major, minor, patch);
}

void evo_jit_describe(char *out, size_t size) {
    char version[32];
    evo_jit_llvm_version(version, sizeof version);
    (void)snprintf(out, size, "LLVM %s O1", version);
}
